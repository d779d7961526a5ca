import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const files = [...globSync('.github/workflows/*.yml'), '.gitlab-ci.yml'];
const sources = files.map((file) => [file, readFileSync(file, 'utf8')] as const);
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);

const workflowSchema = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()),
      'timeout-minutes': z.number(),
      steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  ),
});
const workflows = sources
  .filter(([file]) => file.startsWith('.github/'))
  .map(([file, source]) => [file, workflowSchema.parse(parse(source)), source] as const);

test.each(workflows)('%s pins every action by its full hash, with the version beside it', (_, __, source) => {
  const used = source.match(/uses: .*/g) ?? [];
  expect(used.length).toBeGreaterThan(0);
  for (const line of used) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(workflows)('%s grants nothing but what a job needs', (_, { permissions, jobs }) => {
  expect(permissions).toEqual({});
  for (const [name, job] of Object.entries(jobs)) {
    const writes = Object.keys(job.permissions).filter((scope) => job.permissions[scope] === 'write');
    const runsCode = job.steps.some(({ run }) => run?.includes('npm'));
    expect(runsCode && writes.length > 0, name).toBe(false);
  }
});

test.each(workflows)(
  '%s runs no foreign code with rights, and puts no text of others into a command',
  (_, { on, jobs }) => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on)).not.toContain('workflow_run');
    for (const { steps } of Object.values(jobs)) {
      for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    }
  },
);

test.each(sources)('%s needs no secret, and calls only commands that there are', (_, source) => {
  expect(source).not.toMatch(/\bsecrets\./);
  const called = [...source.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
  expect(called.length).toBeGreaterThan(0);
  for (const name of called) expect(scripts).toContain(name);
});
