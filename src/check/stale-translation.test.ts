import { expect, test } from 'vitest';
import { foundBy } from '../testing/scenario/found.ts';
import { scenarioFiles } from '../testing/scenario/scenario.ts';

test('reports a page whose Chinese title has changed, at the record', () => {
  const about = scenarioFiles().get('content/pages/about.zh.mdx') ?? '';
  const files = scenarioFiles({ 'pages/about.zh.mdx': about.replace('關於本站', '本站說明') });
  expect(foundBy('stale-translation', files)).toEqual([
    '4:1 This English translates an earlier text than the present content/pages/about.zh.mdx.',
  ]);
});

test('waits for a Chinese text that can be read', () => {
  const files = scenarioFiles({ 'annual/112/rdec/joint-services/call-review.zh.mdx': '{甲}\n' });
  expect(foundBy('stale-translation', files)).toEqual([]);
});
