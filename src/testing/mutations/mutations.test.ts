import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkProject } from '../../check/check.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { scenarioFiles, scenarioRoot } from '../scenario/scenario.ts';
import { kinds } from './kinds.ts';
import type { Mutation } from './mutation.ts';
import { Random } from './random.ts';

const rounds = 8;
const sound = scenarioFiles();

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mutations-'));
  cpSync(scenarioRoot, root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const cases = Object.entries(kinds).flatMap(([kind, mutate], row) =>
  Array.from({ length: rounds }, (_, round) => {
    const seed = row * 1000 + round;
    return { kind, seed, mutate };
  }),
);

test('there are at least two hundred', () => {
  expect(cases.length).toBeGreaterThanOrEqual(200);
});

// The time limit is what a hang runs into.
test.each(cases)('$kind (seed $seed)', { timeout: 15_000 }, ({ mutate, seed }) => {
  const mutation = mutate(sound, new Random(seed));
  const found = whileMutated(mutation, () => checkProject(root).diagnostics).filter(isOfTheSlip);
  // What one language lacks is told where the other has it, with the name of the file that lacks it.
  const here = found.filter(
    ({ file, message }) => file === mutation.file || message.en.includes(mutation.file),
  );
  const told = { mutation: { ...mutation, content: undefined }, found };
  switch (mutation.expect) {
    case 'nothing':
      expect(found).toEqual([]);
      break;
    case 'found':
      expect(found.length, JSON.stringify(told)).toBeGreaterThan(0);
      break;
    case 'found here':
      expect(here.length, JSON.stringify(told)).toBeGreaterThan(0);
      if (mutation.line !== undefined) {
        expect(
          here.map(({ line }) => line),
          JSON.stringify(told),
        ).toContain(mutation.line);
      }
      break;
    case 'found here or nothing':
      if (found.length > 0) expect(here.length, JSON.stringify(told)).toBeGreaterThan(0);
  }
  for (const { line, column, message, hint } of found) {
    expect(line >= 1 && column >= 1).toBe(true);
    for (const text of [message.zh, message.en, hint.zh, hint.en]) expect(text.trim()).not.toBe('');
  }
});

/** A change of the Chinese always leaves the English behind, whatever else it is. */
function isOfTheSlip({ rule, severity }: Diagnostic): boolean {
  return rule !== 'stale-translation' || severity === 'error';
}

/** Makes the mutation on the disk, and undoes it after. */
function whileMutated<Result>({ file, content, link }: Mutation, look: () => Result): Result {
  const path = join(root, file);
  rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  if (link !== undefined) symlinkSync(link, path);
  else if (content !== undefined) writeFileSync(path, content);
  try {
    return look();
  } finally {
    rmSync(path, { force: true });
    if (sound.has(file)) writeFileSync(path, readFileSync(join(scenarioRoot, file)));
  }
}
