import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSchemas } from '../../schemas/command.ts';
import { scenarioRoot } from './scenario.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'interrupted-'));
  cpSync(scenarioRoot, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Every file that a command may write, with its text. */
function written(folder: string): Map<string, string> {
  const files = globSync(['schemas/*.json', 'content/**/*.{yaml,mdx}'], { cwd: folder });
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** Runs a command and kills it when its first new file appears, or some moments later. */
async function interrupt(script: string, args: readonly string[], later: number): Promise<void> {
  const before = written(root);
  const child = spawn(process.execPath, [resolve('scripts', script), ...args], {
    cwd: root,
    stdio: 'ignore',
  });
  const ended = new Promise((done) => child.on('exit', done));
  while (child.exitCode === null) {
    await new Promise((done) => setTimeout(done, 1));
    const changed = [...written(root)].some(([file, text]) => before.get(file) !== text);
    if (!changed) continue;
    await new Promise((done) => setTimeout(done, later));
    child.kill('SIGKILL');
    break;
  }
  await ended;
}

test.each([0, 1, 2, 4, 8])('a command killed %i ms into its writing leaves whole files', async (later) => {
  const before = written(root);
  const complete = mkdtempSync(join(tmpdir(), 'complete-'));
  cpSync(scenarioRoot, complete, { recursive: true });
  writeSchemas(complete);
  const after = written(complete);
  rmSync(complete, { recursive: true });
  await interrupt('schemas.ts', [], later);
  const found = written(root);
  expect(found.size).toBeGreaterThan(before.size);
  for (const [file, text] of found) {
    expect([before.get(file), after.get(file)], file).toContain(text);
  }
  // Run again, it completes what it had begun.
  writeSchemas(root);
  expect(written(root)).toEqual(after);
});
