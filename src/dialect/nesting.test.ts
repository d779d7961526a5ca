import { expect, test } from 'vitest';
import { maxDepth } from './nesting.ts';
import { parseDocument } from './parse.ts';

const times = 10_000;
const nested: Record<string, string> = {
  quotations: `${'> '.repeat(times)}甲`,
  lists: `${'- '.repeat(times)}甲`,
  'numbered lists': `${'1. '.repeat(times)}甲`,
  'lists by indentation': Array.from({ length: 2000 }, (_, level) => `${'  '.repeat(level)}- 甲`).join('\n'),
  'emphasis, more than the parser can take': `${'**甲 '.repeat(times)}${'乙**'.repeat(times)}`,
  'emphasis that the parser can take': `${'*甲 '.repeat(200)}${'乙*'.repeat(200)}`,
  notes: `${'<Note>\n'.repeat(times)}甲\n${'</Note>\n'.repeat(times)}`,
  'notes on one line': `${'<Note>'.repeat(times)}甲${'</Note>'.repeat(times)}`,
  braces: `${'{'.repeat(times)}${'}'.repeat(times)}`,
};

test.each(Object.entries(nested))('reports deeply nested %s instead of failing', (_, text) => {
  const { diagnostics } = parseDocument('a.mdx', text);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['unknown-markup']);
  expect(diagnostics[0]?.message.en).toContain(`more than ${maxDepth} deep`);
});

test('takes a long text that is not deep', () => {
  const rows = Array.from({ length: 500 }, (_, row) => `| **甲${row}** | <Value of="a" /> |`);
  const text = `| 甲 | 乙 |\n|---|---|\n${rows.join('\n')}\n\n${'- 文字 **粗體**\n\n'.repeat(2000)}\\<a>`;
  expect(parseDocument('a.mdx', text).diagnostics).toEqual([]);
});

test('takes many escaped angle brackets', () => {
  expect(parseDocument('a.mdx', '\\<a> '.repeat(200)).diagnostics).toEqual([]);
});
