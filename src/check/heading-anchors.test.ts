import { expect, test } from 'vitest';
import { parseDocument } from '../dialect/parse.ts';
import { headingAnchors } from './heading-anchors.ts';

test('makes the anchors of headings as Astro does', () => {
  const source =
    '---\ntitle: t\n---\n## 內容如何編成？\n\n## What it **holds**: A & B\n\n### Twice\n\n### Twice\n';
  const { document } = parseDocument('content/pages/a.en.mdx', source, 'page');
  expect([...headingAnchors(document.tree)]).toEqual([
    '內容如何編成',
    'what-it-holds-a--b',
    'twice',
    'twice-1',
  ]);
});
