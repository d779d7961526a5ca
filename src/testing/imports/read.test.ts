import { expect, test } from 'vitest';
import { readImports } from './read.ts';

test('reads every form of import, types included, with its line', () => {
  const text = [
    "import type { A } from './a.ts';",
    "import './b.css';",
    "export * from './c.ts';",
    "export type { D } from './d.ts';",
    "const e = await import('./e.ts');",
    "type F = import('./f.ts').F;",
    "// import './comment.ts'",
    'const text = "import \'./text.ts\'";',
  ].join('\n');
  expect(readImports('x.ts', text)).toEqual([
    { specifier: './a.ts', line: 1 },
    { specifier: './b.css', line: 2 },
    { specifier: './c.ts', line: 3 },
    { specifier: './d.ts', line: 4 },
    { specifier: './e.ts', line: 5 },
    { specifier: './f.ts', line: 6 },
  ]);
});

test('reads the front matter and the scripts of an Astro file', () => {
  const text = [
    '---',
    "import A from './A.astro';",
    "import type { B } from './b.ts';",
    '---',
    "<p>import './text.ts';</p>",
    '<script>',
    "  import './c.ts';",
    '</script>',
    '<script src="../search/d.ts"></script>',
  ].join('\n');
  expect(readImports('x.astro', text)).toEqual([
    { specifier: './A.astro', line: 2 },
    { specifier: './b.ts', line: 3 },
    { specifier: './c.ts', line: 7 },
    { specifier: '../search/d.ts', line: 9 },
  ]);
});

test('reads an Astro file without front matter', () => {
  expect(readImports('x.astro', '<p>a</p>')).toEqual([]);
});
