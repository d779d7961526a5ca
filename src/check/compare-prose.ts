import { errorAt } from '../library/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Bilingual, type Locale, locales, otherLocale } from '../model/locale.ts';
import { type Unmatched, unmatchedNumbers } from './numbers/mismatch.ts';
import type { Prose } from './prose.ts';

type Pair = Readonly<Record<Locale, Prose>>;

/** A stretch of a text: all of it, or one block. */
interface Stretch {
  readonly text: string;
  readonly start: number;
}

/**
 * Numbers that one language has and the other lacks. Where both texts have them all and fall into
 * equally many blocks, each block must have its own: a year put to the wrong paragraph shows only there.
 */
export function* compareProse(pair: Pair): Iterable<Diagnostic> {
  const whole = { zh: { text: pair.zh.text, start: 0 }, en: { text: pair.en.text, start: 0 } };
  const found = [...compareStretch(pair, whole, fileNames(pair))];
  yield* found;
  const blocks = { zh: blocksOf(pair.zh.text), en: blocksOf(pair.en.text) };
  if (found.length > 0 || blocks.zh.length !== blocks.en.length) return;
  for (const [index, zh] of blocks.zh.entries()) {
    const en = blocks.en[index];
    if (en) yield* compareStretch(pair, { zh, en }, blockNames(pair));
  }
}

function blocksOf(text: string): Stretch[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({ text: match[0], start: match.index }));
}

function fileNames({ zh, en }: Pair): Record<Locale, Bilingual> {
  if (zh.file === en.file)
    return { zh: { zh: '中文', en: 'the Chinese' }, en: { zh: '英文', en: 'the English' } };
  return { zh: { zh: ` ${zh.file} `, en: zh.file }, en: { zh: ` ${en.file} `, en: en.file } };
}

function blockNames({ zh, en }: Pair): Record<Locale, Bilingual> {
  const name = (file: string) => ({ zh: ` ${file} 的同一段`, en: `the same paragraph of ${file}` });
  return { zh: name(zh.file), en: name(en.file) };
}

function* compareStretch(
  pair: Pair,
  stretch: Readonly<Record<Locale, Stretch>>,
  names: Readonly<Record<Locale, Bilingual>>,
): Iterable<Diagnostic> {
  const unmatched = unmatchedNumbers(stretch.zh.text, stretch.en.text);
  for (const locale of locales) {
    const other = otherLocale(locale);
    const name = names[other];
    for (const number of unmatched[locale]) {
      const { printed } = number;
      yield errorAt(
        pair[locale].placeAt(stretch[locale].start + number.index, printed),
        'number-mismatch',
        {
          zh: `「${printed}」${gloss(number, 'zh')}在${name.zh}沒有對應的數字。`,
          en: `Unexpected number \`${printed}\`${gloss(number, 'en')}, which ${name.en} does not have.`,
        },
        hintFor(unmatched[other]),
      );
    }
  }
}

/** How a number was read, where what is printed does not say it plainly. */
function gloss({ printed, readings: [reading = ''] }: Unmatched, locale: Locale): string {
  const [kind = '', value = ''] = reading.split(' ');
  const digitsAlone = /^[\d.,]+$/.test(printed);
  let read = '';
  if (kind === 'year' && value !== printed) read = locale === 'zh' ? `西元${value}年` : value;
  else if (kind === 'month' && digitsAlone) read = locale === 'zh' ? `${value}月` : `month ${value}`;
  else if (value === '' && !digitsAlone && /^[\d.]+$/.test(kind)) read = Number(kind).toLocaleString('en');
  if (read === '' || read === printed) return '';
  return locale === 'zh' ? `（${read}）` : ` (${read})`;
}

function hintFor(others: readonly Unmatched[]): Bilingual {
  const printed = others.map((number) => number.printed);
  if (printed.length === 1) {
    return {
      zh: `那裡的「${printed[0]}」在這裡也沒有對應；請對照原報告，改正有誤的一方。`,
      en: `What stands there and not here is \`${printed[0]}\`. Mend the one that differs from the source.`,
    };
  }
  return {
    zh: '兩種語言要有相同的數字（3萬6千即 36,000，112年即 2023）；請對照原報告改正。',
    en: 'Both languages carry the same numbers (3萬6千 is 36,000, 112年 is 2023). Mend them after the source.',
  };
}
