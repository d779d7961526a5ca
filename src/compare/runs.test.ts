import { expect, test } from 'vitest';
import { gatherRuns } from './runs.ts';
import type { Stretch } from './text.ts';

const paragraph = (kind: Stretch['kind'], text: string): Stretch[] => [{ kind, text }];
const changed: Stretch[] = [
  { kind: 'same', text: '共' },
  { kind: 'deleted', text: '1' },
  { kind: 'inserted', text: '2' },
];

test('unchanged paragraphs that follow one another gather, and so do those of one version alone', () => {
  expect(
    gatherRuns([
      paragraph('same', '甲'),
      paragraph('same', '乙'),
      changed,
      paragraph('deleted', '丙'),
      paragraph('deleted', '丁'),
      paragraph('inserted', '戊'),
    ]),
  ).toEqual([
    { kind: 'same', paragraphs: ['甲', '乙'] },
    { kind: 'changed', difference: changed },
    { kind: 'deleted', paragraphs: ['丙', '丁'] },
    { kind: 'inserted', paragraphs: ['戊'] },
  ]);
});

test('paragraphs that differ stand each for itself', () => {
  expect(gatherRuns([changed, changed])).toHaveLength(2);
});

test('a text without paragraphs has no runs', () => {
  expect(gatherRuns([])).toEqual([]);
});
