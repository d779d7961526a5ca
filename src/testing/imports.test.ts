import { expect, test } from 'vitest';
import { checkImports, type Exception } from './imports/check.ts';
import { readSourceFiles } from './imports/files.ts';

const exceptions: readonly Exception[] = [
  {
    file: 'src/social/fonts.ts',
    imports: 'node:fs',
    reason: 'The loader of the share images’ fonts: satori takes their bytes.',
  },
];

test('imports flow one way and never in a circle', () => {
  const files = readSourceFiles('.');
  expect(files.size).toBeGreaterThan(30);
  expect(checkImports(files, exceptions)).toEqual([]);
});
