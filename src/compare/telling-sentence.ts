import { entryAddress, indicatorAddress, itemAddress } from '../library/address.ts';
import { hasItemPage } from '../library/items.ts';
import { type Library, type Report, reportsOf } from '../library/library.ts';
import { figureText } from '../model/figure.ts';
import type { Bilingual } from '../model/locale.ts';
import type { Observation } from '../model/observation.ts';
import { formatPeriod, type Period } from '../model/period.ts';
import { formatYearBriefly, type RocYear } from '../model/year.ts';
import type { Extreme } from './record.ts';
import type { Telling } from './telling.ts';

/** A telling change in words: what stands large before it, the sentence, and where it leads. */
export interface Sentence {
  readonly mark: Bilingual;
  readonly text: Bilingual;
  readonly address: string;
}

/** Puts a telling change of a report against an earlier one into words. */
export function sentenceOf(library: Library, before: Report, after: Report, telling: Telling): Sentence {
  switch (telling.kind) {
    case 'change': {
      const sign = signed(telling.percent.toFixed(1));
      return {
        mark: { zh: sign, en: sign },
        text: changeText(telling, after.edition.year),
        address: indicatorAddress(telling.after.indicator.id),
      };
    }
    case 'record':
      return {
        mark: markOf(telling.after, telling.extreme),
        text: recordText(telling.after, telling.extreme, after.edition.year),
        address: indicatorAddress(telling.after.indicator.id),
      };
    case 'began':
    case 'ended': {
      const { kind, entry, recorded } = telling;
      const report = kind === 'began' ? after : before;
      return {
        mark: kind === 'began' ? { zh: '新增', en: 'New' } : { zh: '未列', en: 'Not listed' },
        text:
          recorded?.what ??
          outlineText(
            kind,
            entry.title,
            before,
            kind === 'began' ? after : firstWithout(library, before, after, entry.id),
          ),
        address: hasItemPage(library, entry.id) ? itemAddress(entry.id) : entryAddress(report, entry),
      };
    }
  }
}

function changeText(
  { before, after, judgement, extreme }: Extract<Telling, { kind: 'change' }>,
  year: RocYear,
): Bilingual {
  const record = extreme && extremeWords(after, extreme);
  const verdict =
    judgement && { better: { zh: '較佳', en: 'better' }, worse: { zh: '較差', en: 'worse' } }[judgement];
  const old = written(before);
  return {
    zh: `${subject(after, year).zh}${written(after).zh}，${formatPeriod(before.period, 'zh')}為${old.zh}${verdict ? `，${verdict.zh}` : ''}${record ? `；${record.zh}` : ''}。`,
    en: `${subject(after, year).en}: ${written(after).en}, against ${old.en} ${inPeriod(before.period)}${verdict ? `, ${verdict.en}` : ''}${record ? `; ${record.en}` : ''}.`,
  };
}

function recordText(observation: Observation, extreme: Extreme, year: RocYear): Bilingual {
  const record = extremeWords(observation, extreme);
  return {
    zh: `${subject(observation, year).zh}${written(observation).zh}，${record.zh}。`,
    en: `${subject(observation, year).en}: ${written(observation).en}, ${record.en}.`,
  };
}

/** The name of what is measured, with its period where that is not the year of the report. */
function subject({ indicator, period }: Observation, year: RocYear): Bilingual {
  if (period.kind === 'year' && period.year === year) return indicator.name;
  return {
    zh: `${indicator.name.zh}（${formatPeriod(period, 'zh')}）`,
    en: `${indicator.name.en} (${formatPeriod(period, 'en')})`,
  };
}

function written({ quantity, indicator }: Observation): Bilingual {
  return { zh: figureText(quantity, indicator.unit, 'zh'), en: figureText(quantity, indicator.unit, 'en') };
}

/** Names the period up to which it is a record, since later reports may state figures beyond it. */
function extremeWords({ indicator, period }: Observation, { end, count }: Extreme): Bilingual {
  const word = extremeWord(indicator.unit.style === 'ordinal', end);
  if (period.kind !== 'year') {
    return {
      zh: `為當時可比較的${count}期中${word.zh}`,
      en: `the ${word.en} of the ${count} comparable periods up to then`,
    };
  }
  return {
    zh: `為截至${formatPeriod(period, 'zh')}可比較的${count}年中${word.zh}`,
    en: `the ${word.en} of the ${count} comparable years up to ${formatPeriod(period, 'en')}`,
  };
}

function markOf({ indicator }: Observation, { end }: Extreme): Bilingual {
  const word = extremeWord(indicator.unit.style === 'ordinal', end);
  return { zh: word.zh, en: word.en[0]?.toUpperCase() + word.en.slice(1) };
}

/** The first place is the least number, and the highest place. */
function extremeWord(isRank: boolean, end: Extreme['end']): Bilingual {
  if (isRank)
    return end === 'lowest'
      ? { zh: '名次最高', en: 'highest place' }
      : { zh: '名次最低', en: 'lowest place' };
  return end === 'highest' ? { zh: '最高', en: 'highest' } : { zh: '最低', en: 'lowest' };
}

function outlineText(kind: 'began' | 'ended', title: Bilingual, before: Report, after: Report): Bilingual {
  const [old, year] = [before, after].map(({ edition }) => edition.year);
  if (old === undefined || year === undefined) return title;
  return kind === 'began'
    ? {
        zh: `新增「${title.zh}」，${formatYearBriefly(old, 'zh')}報告未列此項。`,
        en: `“${title.en}” is new: the ${formatYearBriefly(old, 'en')} report does not list it.`,
      }
    : {
        zh: `「${title.zh}」自${formatYearBriefly(year, 'zh')}報告起不再列載。`,
        en: `“${title.en}” is no longer listed from the ${formatYearBriefly(year, 'en')} report on.`,
      };
}

/** The report from which on an item of `before` is listed no more, as far as reports could be had. */
function firstWithout(library: Library, before: Report, after: Report, id: string): Report {
  const between = reportsOf(library).filter(
    ({ agency, edition }) =>
      agency.id === after.agency.id &&
      edition.series === after.edition.series &&
      edition.year > before.edition.year &&
      edition.year < after.edition.year,
  );
  const last = between.findLastIndex(({ entries }) => entries.some((entry) => entry.id === id));
  return between[last + 1] ?? after;
}

function inPeriod(period: Period): string {
  const words = formatPeriod(period, 'en');
  if (period.kind === 'as-of') return words;
  return `in ${period.kind === 'half-year' ? 'the ' : ''}${words}`;
}

function signed(number: string): string {
  return `${number.startsWith('-') ? '' : '+'}${number.replace('-', '−')}%`;
}
