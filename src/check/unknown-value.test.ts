import { expect, test } from 'vitest';
import { foundBy } from '../testing/scenario/found.ts';
import { scenarioFiles } from '../testing/scenario/scenario.ts';

const text = 'annual/112/rdec/joint-services/call-review.zh.mdx';
const figures = 'annual/112/rdec/figures.yaml';
const found = (value: string, changes = {}) =>
  foundBy('unknown-value', scenarioFiles({ [text]: `共${value}\n`, ...changes }));

test("finds an item's own figure, and that of another item", () => {
  expect(found('<Value of="service-rank" />')).toEqual([]);
  expect(found('<Value of="petitions" />')).toEqual([]);
  expect(found('<Value of="calls-satisfaction" period="112H2" />')).toEqual([]);
});

test('names the periods that there are', () => {
  expect(found('<Value of="calls-satisfaction" />')).toEqual([
    '1:2 Unexpected `calls-satisfaction` without a period, expected one of 112H1, 112H2.',
  ]);
  expect(found('<Value of="petitions" period="111" />')).toEqual([
    '1:2 Unexpected period `111` of `petitions`, expected 112.',
  ]);
});

test('says nothing of a figure that stands there but cannot be read', () => {
  const unreadable = 'call-review:\n  service-rank: { period: "111", value: first }\n';
  expect(found('<Value of="service-rank" />', { [figures]: unreadable })).not.toContainEqual(
    expect.stringContaining('service-rank'),
  );
});
