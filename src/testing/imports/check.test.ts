import { expect, test } from 'vitest';
import { checkImports } from './check.ts';

const check = (files: Record<string, string>, exceptions: Parameters<typeof checkImports>[1] = []) =>
  checkImports(new Map(Object.entries(files)), exceptions);

test('accepts imports that flow one way', () => {
  const files = {
    'src/model/a.ts': "import { z } from 'zod';",
    'src/library/b.ts': "import '../model/a.ts';\nimport { readFileSync } from 'node:fs';",
    'src/pages/c.astro':
      "---\nimport { getCollection } from 'astro:content';\nimport '../library/b.ts';\n---",
    'src/pages/c.test.ts': "import './c.astro';\nimport '../testing/d.ts';\nimport 'node:fs';",
    'src/styles.ts': '',
  };
  expect(check(files)).toEqual([]);
});

test('names file, line and rule of an import against the stream', () => {
  const files = { 'src/model/a.ts': "import { z } from 'zod';\n\nimport type { B } from '../library/b.ts';" };
  expect(check(files)).toEqual(['src/model/a.ts:3 imports src/library/b.ts: model may not import library']);
});

test('finds an import against the stream in the front matter and in a script of an Astro file', () => {
  const files = {
    'src/components/a.astro':
      "---\nimport B from '../pages/b.astro';\n---\n<script>\nimport '../layouts/c.ts';\n</script>",
  };
  expect(check(files)).toEqual([
    'src/components/a.astro:2 imports src/pages/b.astro: components may not import pages',
    'src/components/a.astro:5 imports src/layouts/c.ts: components may not import layouts',
  ]);
});

test('keeps the disk and Astro to their layers', () => {
  const files = {
    'src/model/a.ts':
      "import 'node:fs/promises';\nimport 'fs';\nimport 'astro:content';\nimport 'astro/loaders';",
    'src/search/b.ts': "import type { AstroIntegration } from 'astro';",
  };
  expect(check(files)).toEqual([
    'src/model/a.ts:1 imports node:fs/promises: model may not touch the disk',
    'src/model/a.ts:2 imports fs: model may not touch the disk',
    'src/model/a.ts:3 imports astro:content: model may not know Astro',
    'src/model/a.ts:4 imports astro/loaders: model may not know Astro',
    'src/search/b.ts:1 imports astro: search may not know Astro',
  ]);
});

test('names the path of a circle, types included', () => {
  const files = {
    'src/model/a.ts': "import './b.ts';",
    'src/model/b.ts': "import type { C } from './c.ts';",
    'src/model/c.ts': "export * from './a.ts';\nimport './c.ts';",
  };
  expect(check(files)).toEqual([
    'circle: src/model/a.ts → src/model/b.ts → src/model/c.ts → src/model/a.ts',
    'circle: src/model/c.ts → src/model/c.ts',
  ]);
});

test('allows an exception and reports one that nothing needs', () => {
  const files = { 'src/pdf/fonts.ts': "import 'node:fs';" };
  const exception = { file: 'src/pdf/fonts.ts', imports: 'node:fs', reason: 'reads the fonts' };
  expect(check(files, [exception])).toEqual([]);
  expect(check(files, [exception, { ...exception, imports: 'astro' }])).toEqual([
    'exception not needed: src/pdf/fonts.ts → astro',
  ]);
});
