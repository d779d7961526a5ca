import { expect, test } from 'vitest';
import { buildLibrary } from '../library/build.ts';
import { readContentFiles } from '../library/files.ts';
import type { IndicatorId } from '../model/indicator.ts';
import { periodKey } from '../model/period.ts';
import { commonAbsence, statedParts, wholesOf } from './whole.ts';

const library = buildLibrary(readContentFiles(process.cwd()));
const wholes = (id: string) => wholesOf(library, id as IndicatorId);

test('an indicator finds the whole that it is a part of, and the whole finds its parts', () => {
  const [fromPart] = wholes('council-motions-transport');
  const [fromWhole] = wholes('council-motions-total');
  expect(fromPart?.check.id).toBe('motions-sum');
  expect(fromWhole?.parts.map(({ id }) => id)).toEqual(fromPart?.parts.map(({ id }) => id));
  expect(fromWhole?.total?.id).toBe('council-motions-total');
});

test('an indicator that no sum names has no whole', () => {
  expect(wholes('calls-total')).toEqual([]);
});

test('parts are added exactly, and a sum past the whole is off', () => {
  const [shares] = wholes('calls-share-other');
  const rows = new Map(shares?.rows.map((row) => [periodKey(row.period), row]));
  expect(rows.get('112')?.sum?.toString()).toBe('100');
  expect(rows.get('112')?.isOff).toBe(false);
  expect(rows.get('111')?.sum?.toString()).toBe('103.69');
  expect(rows.get('111')?.isOff).toBe(true);
});

test('a year without its report has no parts, for one reason, and no sum', () => {
  const row = wholes('calls-share-other')[0]?.rows.find(({ period }) => periodKey(period) === '110');
  expect(row && commonAbsence(row)).toBe('edition-missing');
  expect(row && statedParts(row)).toBeUndefined();
  expect(row?.sum).toBeUndefined();
});

test('parts that alone reach the total are the whole, where a report leaves out those that are none', () => {
  const row = wholes('year-end-grade-a-share')[0]?.rows.find(({ period }) => periodKey(period) === '111');
  expect(row && statedParts(row)?.map(({ index }) => index)).toEqual([0, 1]);
  expect(row?.sum?.toString()).toBe('100');
});

test('a tolerance may be a percentage, as the schema allows', () => {
  const checks = [...library.checks].map(([id, check]) => {
    const { relation } = check;
    if (relation.kind !== 'sum' || !relation.parts.includes('calls-share-other')) return [id, check] as const;
    return [id, { ...check, relation: { ...relation, tolerance: '3.7%' } }] as const;
  });
  const [shares] = wholesOf({ ...library, checks: new Map(checks) }, 'calls-share-other' as IndicatorId);
  expect(shares?.rows.filter(({ isOff }) => isOff)).toEqual([]);
});
