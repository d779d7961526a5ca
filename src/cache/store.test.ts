import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cached } from './store.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'store-'));
  vi.spyOn(process, 'cwd').mockReturnValue(root);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true, force: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const text = async (result: Promise<Uint8Array>) => new TextDecoder().decode(await result);

test('a result is computed once and read from the disk afterwards', async () => {
  const compute = vi.fn(async () => bytes('甲'));
  expect(await text(cached('pdf', 'a', compute))).toBe('甲');
  expect(await text(cached('pdf', 'a', compute))).toBe('甲');
  expect(compute).toHaveBeenCalledTimes(1);
  expect(await readdir(join(root, '.cache/pdf'))).toEqual(['a']);
});

test('kinds and keys are kept apart', async () => {
  await cached('pdf', 'a', async () => bytes('1'));
  expect(await text(cached('pdf', 'b', async () => bytes('2')))).toBe('2');
  expect(await text(cached('image', 'a', async () => bytes('3')))).toBe('3');
});

test('a failure is passed on and nothing is kept', async () => {
  await expect(cached('pdf', 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await text(cached('pdf', 'a', async () => bytes('4')))).toBe('4');
});

test('the folder may vanish at any time', async () => {
  await cached('pdf', 'a', async () => bytes('5'));
  await rm(join(root, '.cache'), { recursive: true });
  expect(await text(cached('pdf', 'a', async () => bytes('6')))).toBe('6');
});
