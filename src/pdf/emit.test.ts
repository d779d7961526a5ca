import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseDocument } from '../dialect/parse.ts';
import type { Locale } from '../model/locale.ts';
import { emitTypst } from './emit.ts';
import type { Setting } from './handler.ts';

interface Golden {
  readonly name: string;
  readonly locale: Locale;
  readonly value?: string;
  readonly mark?: string;
  readonly mdx: string;
  readonly typst: string;
}

const goldens: readonly Golden[] = parse(readFileSync(join(import.meta.dirname, 'golden.yaml'), 'utf8'));

function setting(locale: Locale, value = '', mark?: string): Setting {
  return {
    file: 'content/item.mdx',
    locale,
    value: () => value,
    mark: () => mark,
    chartWidth: 340,
    trend: () => undefined,
    noteOf: () => undefined,
    destination: (url) => (url === '#nowhere' ? undefined : `"${url.replaceAll('"', '%22')}"`),
  };
}

describe('the emitter', () => {
  test.each(goldens)('$name', ({ locale, value, mark, mdx, typst }) => {
    const { document, diagnostics } = parseDocument('content/item.mdx', mdx);
    expect(diagnostics).toEqual([]);
    expect(emitTypst(document.tree, setting(locale, value, mark))).toBe(typst.trim());
  });

  test('a node that it has no handler for is an error with its place', () => {
    const position = { start: { line: 7, column: 1 }, end: { line: 7, column: 4 } };
    const code: Nodes = { type: 'code', value: 'x', position };
    expect(() => emitTypst({ type: 'root', children: [code] }, setting('zh'))).toThrow(
      'content/item.mdx:7: the PDF has no handler for `code`',
    );
  });

  test('a link that leads nowhere is an error with its place', () => {
    const { document } = parseDocument('content/item.mdx', 'A\n\n[b](#nowhere)');
    expect(() => emitTypst(document.tree, setting('en'))).toThrow(
      'content/item.mdx:3: the link `#nowhere` leads nowhere in this report',
    );
  });
});
