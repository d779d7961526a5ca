import { expect, test } from 'vitest';
import { periodKey } from '../model/period.ts';
import { type GivenReport, givenPair } from '../testing/report-pair.ts';
import { compareReportFigures, type Side } from './figures.ts';

const outline = { chapter: { x: '甲', y: '乙' } };
type Figures = NonNullable<GivenReport['figures']>;

const said = (side: Side) =>
  'observation' in side
    ? `${periodKey(side.observation.period)} ${side.observation.quantity.printed}`
    : side.absence;

/** Each comparison as a line: indicator, both sides, and the change or what stands in its way. */
function lines(before: Figures, after: Figures): string[] {
  const pair = givenPair({ outline, figures: before }, { outline, figures: after });
  return compareReportFigures(pair.before, pair.after, () => false).map(
    ({ indicator, before: old, after: fresh, delta }) =>
      [
        indicator.id,
        said(old),
        said(fresh),
        delta && (delta.kind === 'change' ? delta.absolute.toFixed() : delta.obstacle),
      ].join(' | '),
  );
}

test('figures meet where their periods lie alike to the years of their reports', () => {
  expect(lines({ x: { a: { 111: '10' } } }, { x: { a: { 112: '12' } } })).toEqual([
    'a | 111 10 | 112 12 | 2',
  ]);
  expect(lines({ x: { a: { 110: '10' } } }, { x: { a: { 111: '9' } } })).toEqual(['a | 110 10 | 111 9 | -1']);
  expect(lines({ x: { a: { FY112: '10' } } }, { x: { a: { FY113: '9' } } })).toEqual([
    'a | FY112 10 | FY113 9 | -1',
  ]);
  expect(lines({ x: { a: { '@111-12': '10' } } }, { x: { a: { '@112-12': '9' } } })).toEqual([
    'a | @111-12 10 | @112-12 9 | -1',
  ]);
});

test('a half of a year meets the same half', () => {
  expect(
    lines({ x: { a: { '111H1': '1', '111H2': '2' } } }, { x: { a: { '112H2': '5', '112H1': '3' } } }),
  ).toEqual(['a | 111H2 2 | 112H2 5 | 3', 'a | 111H1 1 | 112H1 3 | 2']);
});

test('a figure of the report’s year does not meet that of the year before, where both are stated', () => {
  expect(lines({ x: { a: { 110: '1', 111: '2' } } }, { x: { a: { 112: '4' } } })).toEqual([
    'a | 111 2 | 112 4 | 2',
    'a | 110 1 | not-reported | ',
  ]);
});

test('the one figure that each report has left meets the other’s, with the reason why there is no change', () => {
  expect(lines({ x: { a: { '@111-12': '1' } } }, { x: { a: { 112: '2' } } })).toEqual([
    'a | @111-12 1 | 112 2 | not-comparable',
  ]);
  expect(lines({ x: { a: { '111-03/111-07': '1' } } }, { x: { a: { 112: '2' } } })).toEqual([
    'a | 111-03/111-07 1 | 112 2 | other-length',
  ]);
  expect(lines({ x: { a: { 111: '1' } } }, { x: { a: { 111: '1' } } })).toEqual([
    'a | 111 1 | 111 1 | not-comparable',
  ]);
});

test('a figure that one report lacks is an absence, recorded or not', () => {
  expect(lines({ x: { a: { 111: '1' } } }, { x: { a: { 112: 'discontinued' } } })).toEqual([
    'a | 111 1 | discontinued | ',
  ]);
  expect(lines({ x: { a: { 111: '1' } } }, {})).toEqual(['a | 111 1 | not-reported | ']);
  expect(lines({ x: { a: { 111: 'not-reported' } } }, { x: { a: { 112: 'not-reported' } } })).toEqual([]);
});

test('of several statements of a figure an exact one is compared', () => {
  expect(
    lines({ x: { a: { 111: '約100' } }, y: { a: { 111: '103' } } }, { x: { a: { 112: '104' } } }),
  ).toEqual(['a | 111 103 | 112 104 | 1']);
});

test('rows stand in the order of the newer report’s items, in its chapters', () => {
  expect(
    lines(
      { x: { a: { 111: '1' } }, y: { b: { 111: '1' }, c: { 111: '1' } } },
      {
        y: { b: { 112: '1' } },
        x: { a: { 112: '1' } },
      },
    ).map((line) => line.slice(0, 1)),
  ).toEqual(['a', 'b', 'c']);
});
