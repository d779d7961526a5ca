import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCases } from '../testing/cases.ts';
import { givenPair } from '../testing/report-pair.ts';
import { compareTexts, isUnchanged, paragraphsOf } from './text.ts';

const texts = z.array(z.string());
const cases = z.array(
  z.strictObject({
    name: z.string(),
    locale: z.enum(['zh', 'en']),
    before: texts,
    after: texts,
    difference: texts,
  }),
);
const marks = { same: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const;

test.each(readCases(import.meta.url, 'text.cases.yaml', cases))(
  '$name',
  ({ locale, before, after, difference }) => {
    const found = compareTexts(before, after, locale);
    const marked = found.map((paragraph) =>
      paragraph.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join(''),
    );
    expect(marked).toEqual(difference);
    expect(isUnchanged(found)).toBe(before.join() === after.join());
  },
);

test('both versions can be read from a difference', () => {
  const before = '111年1月至12月，設於三山（鳳山、旗山、岡山）區公所等處，共7,287人次。';
  const after = '112年1月至12月，設於鳳山、旗山、岡山、前鎮及林園區公所，共8,308人次。';
  const [paragraph = []] = compareTexts([before], [after], 'zh');
  const without = (left: string) =>
    paragraph
      .filter(({ kind }) => kind !== left)
      .map(({ text }) => text)
      .join('');
  expect(without('inserted')).toBe(before);
  expect(without('deleted')).toBe(after);
});

test('an entry’s paragraphs are its own and those of all beneath it', () => {
  const { before } = givenPair(
    { outline: { c: { g: { a: '甲\n\n乙', b: '丙' } } } },
    { outline: { c: 'x' } },
  );
  const entry = before.entries.find(({ id }) => id === 'g');
  expect(entry && paragraphsOf(before, entry, 'zh')).toEqual(['甲', '乙', '丙']);
});
