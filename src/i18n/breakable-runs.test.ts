import { expect, test } from 'vitest';
import type { Locale } from '../model/locale.ts';
import { breakableRuns } from './breakable-runs.ts';

/** The runs with `|` where a line may break, `zh` or `en` in brackets where the language changes, and `_` where none may break. */
const shown = (text: string, locale: Locale) =>
  breakableRuns(text, locale)
    .map(
      (run) =>
        `${run.breaks ? '|' : ''}${run.locale ? `[${run.locale} ${run.text}]` : run.text}${run.unbroken ? '_' : ''}`,
    )
    .join('');

test.each<readonly [string, Locale, string]>([
  ['話務中心電話總處理量', 'zh', '話務|中心|電話|總|處理量'],
  ['推動Open Data平台業務', 'zh', '推動|[en Open Data]|平台|業務'],
  ['發展「Smart City」應用', 'zh', '發展|「[en Smart City]」|應用'],
  ['受理COVID-19通數', 'zh', '受理|COVID-19_|通數'],
  ['Calls to the COVID-19 care line', 'en', 'Calls to the COVID-19_ care line'],
  ['The care centre (關懷中心) of 2023', 'en', 'The care centre ([zh 關懷中心]) of 2023'],
])('%s in %s is cut between words, and its languages are told apart', (text, locale, expected) => {
  expect(shown(text, locale)).toBe(expected);
});
