import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseDocument } from '../dialect/parse.ts';
import { route } from '../i18n/route.ts';
import { readCases } from '../testing/cases.ts';
import { renderHtml } from './render.ts';

const cases = z.array(
  z.strictObject({ name: z.string(), mdx: z.string(), html: z.string(), en: z.boolean().optional() }),
);

test.each(readCases(import.meta.url, 'render.cases.yaml', cases))('$name', ({ mdx, html, en }) => {
  const { document, diagnostics } = parseDocument('case.mdx', mdx);
  expect(diagnostics).toEqual([]);
  const locale = en ? 'en' : 'zh';
  const rendered = renderHtml(document.tree, {
    locale,
    file: 'case.mdx',
    figure: ({ bare, of }) => ({
      text: `860,696${bare ? '' : en ? ' calls' : '通'}`,
      value: '860696',
      href: route(`/indicators/${of}/`, locale, '/'),
    }),
    trend: () => undefined,
    href: (url) => route(url, locale, '/'),
  });
  expect(rendered.replace(/>\n</g, '><')).toBe(html);
});

test('a node that no handler knows stops the build with its place', () => {
  const tree = { type: 'root', children: [{ type: 'thematicBreak', position: { start: { line: 4 } } }] };
  expect(() =>
    renderHtml(tree as never, {
      locale: 'zh',
      file: 'a.mdx',
      figure: () => undefined,
      trend: () => undefined,
      href: (url) => url,
    }),
  ).toThrow('a.mdx:4');
});
