import { expect, test } from 'vitest';
import { buildLibrary } from '../../library/build.ts';
import { scenarioFiles } from '../../testing/scenario/scenario.ts';
import { failuresOf } from './apply.ts';

/** The findings of one relation between figures of the scenario's report; `item`s are its own. */
function findings(relation: string, figures: Record<string, string>, breaks = '', texts = {}): string[] {
  const ids = [...new Set(Object.keys(figures).map((key) => key.split(' ')[0] ?? ''))];
  const registry = ids
    .map((id) => {
      const percent = Object.entries(figures).some(
        ([key, value]) => key.startsWith(id) && value.endsWith('%'),
      );
      return `  ${id}:
    name: { zh: 甲, en: A }
    definition: { zh: 甲, en: A }
    unit: ${percent ? 'percent' : 'calls'}
    kind: flow
    direction: neutral
    period: year
${breaks}`;
    })
    .join('');
  const stated = Map.groupBy(Object.entries(figures), ([key]) => key.split(' ')[2] ?? 'call-handling');
  const yaml = [...stated].map(([item, list]) => {
    const byId = Map.groupBy(list, ([key]) => key.split(' ')[0]);
    const lines = [...byId].map(
      ([id, entries]) =>
        `  ${id}:\n${entries.map(([key, value]) => `    - { period: "${key.split(' ')[1]}", value: "${value}" }\n`).join('')}`,
    );
    return `${item}:\n${lines.join('')}`;
  });
  const library = buildLibrary(
    scenarioFiles({
      ...texts,
      'indicators/services.yaml': `theme: { zh: 甲, en: A }\nindicators:\n${registry}checks:\n  c:\n    name: { zh: 乙, en: B }\n    ${relation}\n`,
      'annual/112/rdec/figures.yaml': yaml.join(''),
    }),
  );
  return failuresOf(library).map(({ check, finding }) => `${check.id}: ${finding.en}`);
}

test('a sum is exact, with no more tolerance than it states', () => {
  const sum = 'sum: { parts: [a, b], total: t }';
  expect(findings(sum, { 'a 112': '0.1', 'b 112': '0.2', 't 112': '0.3' })).toEqual([]);
  expect(findings(sum, { 'a 112': '1', 'b 112': '2', 't 112': '4' })).toEqual([
    'c: it computes to 3, stated is 4',
  ]);
  const shares = 'sum: { parts: [a, b], total: "100%", tolerance: "0.02" }';
  expect(findings(shares, { 'a 112': '33.35%', 'b 112': '66.67%' })).toEqual([]);
  expect(findings(shares, { 'a 112': '33.35%', 'b 112': '66.68%' })).toEqual([
    'c: it computes to 100.03, stated is 100',
  ]);
});

test('a ratio and an average are held to the digits printed', () => {
  const ratio = 'ratio: { value: r, part: p, whole: w }';
  expect(findings(ratio, { 'r 112': '21%', 'p 112': '7', 'w 112': '34' })).toEqual([]);
  expect(findings(ratio, { 'r 112': '20.5%', 'p 112': '7', 'w 112': '34' })).toEqual([
    'c: it computes to 20.5882, stated is 20.5',
  ]);
  const average = 'average: { value: a, total: t, months: period }';
  expect(findings(average, { 'a 112': '71,725', 't 112': '860,696' })).toEqual([]);
  expect(findings(average, { 'a 112-03/112-07': '70,977', 't 112-03/112-07': '354,885' })).toEqual([]);
  expect(findings(average, { 'a 112': '71,726', 't 112': '860,696' })).toHaveLength(1);
});

test('a multiple is exact and a limit is not exceeded', () => {
  const multiple = 'multiple: { value: v, of: o, times: "2" }';
  expect(findings(multiple, { 'v 112': '520', 'o 112': '260' })).toEqual([]);
  expect(findings(multiple, { 'v 112': '521', 'o 112': '260' })).toHaveLength(1);
  const limit = 'at-most: { value: v, limit: l }';
  expect(findings(limit, { 'v 112': '3', 'l 112': '3' })).toEqual([]);
  expect(findings(limit, { 'v 112': '4', 'l 112': '3' })).toEqual(['c: 4 is more than 3']);
});

test('bounds, approximations and figures of other periods are held to no equation', () => {
  const sum = 'sum: { parts: [a, b], total: t }';
  expect(findings(sum, { 'a 112': '逾1', 'b 112': '2', 't 112': '9' })).toEqual([]);
  expect(findings(sum, { 'a 112': '1-2', 'b 112': '2', 't 112': '9' })).toEqual([]);
  expect(findings(sum, { 'a 111': '1', 'b 112': '2', 't 112': '9' })).toEqual([]);
});

test('a cumulative figure never falls, unless its definition changed or the later one is a bound', () => {
  const rising = 'rising: { value: v }';
  expect(findings(rising, { 'v @111-12': '逾3,000', 'v @112-07': '2,986' })).toEqual([
    'c: it falls from 逾3,000 to 2,986',
  ]);
  expect(findings(rising, { 'v @111-12': '3,000', 'v @112-07': '逾2,900' })).toEqual([]);
  expect(findings(rising, { 'v @111-12': '約3,000', 'v @112-07': '2,900' })).toEqual([]);
  const breaks = '    breaks:\n      - between: ["@111-12", "@112-07"]\n        reason: { zh: 甲, en: A }\n';
  expect(findings(rising, { 'v @111-12': '106', 'v @112-07': '26' }, breaks)).toEqual([]);
});

test('a figure is the number of entries of the list', () => {
  const listed = 'listed: { value: v, item: citizen-participation }';
  const text = 'annual/112/rdec/research/citizen-participation.zh.mdx';
  const english = text.replace('.zh.', '.en.');
  const lists = { [text]: '1. 甲\n2. 乙\n   1. 丙\n', [english]: '1. A\n2. B\n' };
  expect(findings(listed, { 'v 112 citizen-participation': '2' }, '', lists)).toEqual([]);
  expect(findings(listed, { 'v 112 citizen-participation': '3' }, '', lists)).toEqual([
    'c: the figure is 3, the Chinese text lists 2',
    'c: the figure is 3, the English text lists 2',
  ]);
});

test('one quantity agrees wherever it is stated', () => {
  const any = 'rising: { value: v }';
  expect(findings(any, { 'v 112 call-handling': '5', 'v 112 call-review': '約5' })).toEqual([]);
  expect(findings(any, { 'v 112 call-handling': '5', 'v 112 call-review': '6' })).toContain(
    'agreement: it is stated as 5 and 6',
  );
});
