import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tool-'));
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  vi.resetModules();
  mkdirSync(join(root, 'src/a'), { recursive: true });
  writeFileSync(join(root, 'package-lock.json'), '{}');
  writeFileSync(join(root, 'src/a/one.ts'), '1');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** The digest as a new process computes it. */
async function digest(): Promise<string> {
  vi.resetModules();
  return (await import('./tool-digest.ts')).toolDigest(['src/a']);
}

test('the digest changes with a source and with the lockfile', async () => {
  const first = await digest();
  expect(await digest()).toBe(first);
  writeFileSync(join(root, 'src/a/one.ts'), '2');
  const second = await digest();
  expect(second).not.toBe(first);
  writeFileSync(join(root, 'package-lock.json'), '{ }');
  expect(await digest()).not.toBe(second);
});

test('tests do not count', async () => {
  const first = await digest();
  writeFileSync(join(root, 'src/a/one.test.ts'), 'test');
  expect(await digest()).toBe(first);
});

test('a process computes it once', async () => {
  const { toolDigest } = await import('./tool-digest.ts');
  const first = toolDigest(['src/a']);
  writeFileSync(join(root, 'src/a/one.ts'), '3');
  expect(toolDigest(['src/a'])).toBe(first);
});
