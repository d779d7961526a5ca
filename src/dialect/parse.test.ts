import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCases } from '../testing/cases.ts';
import { treeText } from '../testing/tree-text.ts';
import { parseDocument } from './parse.ts';

const kind = z.enum(['item', 'page']).default('item');
const cases = readCases(
  import.meta.url,
  'parse.cases.yaml',
  z.strictObject({
    trees: z.array(
      z.strictObject({
        name: z.string(),
        kind,
        text: z.string(),
        title: z.string().optional(),
        translates: z.string().optional(),
        tree: z.string(),
      }),
    ),
    problems: z.array(z.strictObject({ kind, text: z.string(), found: z.array(z.string()).min(1) })),
  }),
);

test.each(cases.trees)('parses $name', ({ kind, text, title, translates, tree }) => {
  const { document, diagnostics } = parseDocument('a.mdx', text, kind);
  expect(diagnostics).toEqual([]);
  expect(document.tree.children.map(treeText).join('\n')).toBe(tree);
  expect({ title: document.title, translates: document.translates }).toEqual({ title, translates });
});

test.each(cases.problems)('finds $found in $text', ({ kind, text, found }) => {
  const { diagnostics } = parseDocument('a.mdx', text, kind);
  expect(diagnostics.map(({ rule, line, column }) => `${rule}@${line}:${column}`)).toEqual(found);
  for (const { message, hint } of diagnostics) {
    expect(message.en).toMatch(/^(?:Unexpected|Unknown|Missing) /);
    for (const words of [message.zh, hint.zh]) expect(words).toMatch(/\p{Script=Han}/u);
    expect(hint.en).toMatch(/\.$/);
  }
});
