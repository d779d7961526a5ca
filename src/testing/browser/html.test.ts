import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { sites } from './build-sites.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Where a style changes how a table is laid out, browsers forget that it is one unless its roles say so.
    'no-redundant-role': 'off',
    // Official names of items and reports are as long as they are.
    'long-title': 'off',
  },
});

test('every page is valid HTML', { timeout: 300_000 }, async () => {
  const { dist } = sites.root;
  const pages = globSync('**/*.html', { cwd: dist });
  expect(pages.length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateString(readFileSync(join(dist, page), 'utf8'));
    for (const { messages } of results) {
      found.push(...messages.map(({ line, column, message }) => `${page}:${line}:${column} ${message}`));
    }
  }
  expect(found).toEqual([]);
});
