import { changeText, judgementText } from '../../compare/change-text.ts';
import { doubtfulFigures } from '../../compare/doubtful.ts';
import { compareReportFigures, type FigureComparison, type Side } from '../../compare/figures.ts';
import { shiftedPeriod } from '../../compare/shifted-period.ts';
import { periodNoun } from '../../i18n/period-name.ts';
import { compareWords } from '../../i18n/words-compare.ts';
import { comparisonAddress } from '../../library/address.ts';
import type { Report } from '../../library/library.ts';
import { chaptersOf, pairBefore, type ReportPair } from '../../library/pairs.ts';
import { figureText } from '../../model/figure.ts';
import type { Observation } from '../../model/observation.ts';
import { formatYearBriefly } from '../../model/year.ts';
import type { Binding } from '../binding.ts';
import { headingText } from '../heading.ts';
import { typstSequence, typstString } from '../literal.ts';
import { setText } from '../phrasing.ts';
import { briefAddress, webAddress } from '../web-address.ts';
import { words } from '../words.ts';
import { outlineChanges } from './outline-changes.ts';
import { figureCode, groupRow, paragraph, type Section, tableCode, withAside } from './section.ts';

/** The report beside the one before it in its series: figures in both, what only one has, items that came and went. */
export const comparisonSection: Section = {
  id: 'comparison',
  title: ({ library, report, locale }) => {
    const pair = pairBefore(library.editions, report);
    return words[locale].comparison(pair?.older.edition.title[locale]);
  },
  body: (binding) => {
    const { library, report, locale } = binding;
    const pair = pairBefore(library.editions, report);
    if (!pair) return [paragraph(words[locale].noPrevious, locale)];
    const comparisons = compareReportFigures(pair.older, pair.newer, doubtfulFigures(library));
    const both = comparisons.filter(({ delta }) => delta);
    return [
      ...leadLines(pair, binding),
      ...(both.length > 0 ? [comparisonTable(both, pair, binding)] : []),
      ...oneSided(comparisons, pair, binding),
      ...outlineChanges(pair, binding),
    ];
  },
};

function leadLines({ older, newer }: ReportPair, { library, locale }: Binding): string[] {
  const [before, after] = [older, newer].map(({ edition }) => formatYearBriefly(edition.year, locale));
  const { editions, site } = library;
  const between = editions
    .slice(
      editions.findIndex(({ path }) => path === older.edition.path) + 1,
      editions.findIndex(({ path }) => path === newer.edition.path),
    )
    .map(({ year }) => formatYearBriefly(year, locale));
  const url = webAddress(comparisonAddress(older, newer), site, locale);
  const local = words[locale];
  return [
    paragraph(local.comparisonLead(before ?? '', after ?? ''), locale),
    ...(between.length > 0
      ? [paragraph(compareWords(locale).gap(between.join(compareWords(locale).separator)), locale)]
      : []),
    `par(${typstSequence([
      setText(local.comparisonOnline, locale),
      `hyperlink(${typstString(url)}, ${typstString(briefAddress(url))})`,
    ])})`,
  ];
}

function comparisonTable(
  comparisons: readonly FigureComparison[],
  pair: ReportPair,
  { locale }: Binding,
): string {
  const text = compareWords(locale);
  const [before, after] = [pair.older, pair.newer].map(({ edition }) =>
    formatYearBriefly(edition.year, locale),
  );
  const rows = chaptersOf(pair).flatMap((id) => {
    const chapter = [...pair.newer.chapters, ...pair.older.chapters].find((one) => one.id === id);
    const found = comparisons.filter((comparison) => comparison.chapter === id);
    if (!chapter || found.length === 0) return [];
    return [
      groupRow(4, headingText(chapter, locale), locale),
      ...found.map((comparison) => comparisonRow(comparison, pair, locale)),
    ];
  });
  return tableCode(
    [
      { head: text.indicator, width: '1fr', side: 'left' },
      { head: before ?? '', width: '20%', side: 'right' },
      { head: after ?? '', width: '20%', side: 'right' },
      { head: words[locale].changeAndRemark, width: '31%', side: 'left' },
    ],
    rows,
    locale,
  );
}

function comparisonRow(
  { indicator, before, after, delta }: FigureComparison,
  { older, newer }: ReportPair,
  locale: Binding['locale'],
): string {
  const [base, now] = [stated(before), stated(after)];
  const cells = [
    setText(indicator.name[locale], locale),
    sideCell(base, older, locale),
    sideCell(now, newer, locale),
  ];
  if (delta?.kind === 'change' && base && now) {
    const judgement = judgementText(delta, locale);
    const change = changeText(delta, base, now, locale);
    cells.push(setText(judgement ? words[locale].judged(change, judgement) : change, locale));
  } else if (delta?.kind === 'none') {
    cells.push(withAside(setText(compareWords(locale).notComputed, locale), delta.reason[locale], locale));
  }
  return cells.join(', ');
}

function sideCell(observation: Observation | undefined, report: Report, locale: Binding['locale']): string {
  if (!observation) return '[]';
  const { quantity, indicator, period } = observation;
  const shifted = shiftedPeriod(observation, report, locale) && periodNoun(period, locale);
  return withAside(figureCode(figureText(quantity, indicator.unit, locale), locale), shifted, locale);
}

/** The indicators that only one of the two reports states, by name. */
function oneSided(
  comparisons: readonly FigureComparison[],
  { older, newer }: ReportPair,
  { locale }: Binding,
): string[] {
  const sides: [report: Report, other: 'before' | 'after'][] = [
    [newer, 'before'],
    [older, 'after'],
  ];
  return sides.flatMap(([report, other]) => {
    const names = comparisons
      .filter((comparison) => !comparison.delta && !stated(comparison[other]))
      .map(({ indicator }) => indicator.name[locale]);
    const unique = [...new Set(names)];
    if (unique.length === 0) return [];
    const year = formatYearBriefly(report.edition.year, locale);
    return [paragraph(words[locale].onlyIn(year, unique), locale)];
  });
}

function stated(side: Side): Observation | undefined {
  return 'observation' in side ? side.observation : undefined;
}
