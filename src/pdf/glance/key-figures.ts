import { readingLegend } from '../../charts/glance-legend.ts';
import { readingChart } from '../../charts/reading.ts';
import { remarkText } from '../../charts/remarks.ts';
import { changeWords } from '../../compare/glance/change-words.ts';
import type { Glance } from '../../compare/glance/glance.ts';
import { isRead, type KeyFigure, type Reading } from '../../compare/glance/key-figures.ts';
import { periodNoun } from '../../i18n/period-name.ts';
import { words as interfaceWords } from '../../i18n/words.ts';
import { glanceWords } from '../../i18n/words-glance.ts';
import { indicatorWords } from '../../i18n/words-indicators.ts';
import { figureText, formatFigure } from '../../model/figure.ts';
import { type RocYear, toAd } from '../../model/year.ts';
import type { Binding } from '../binding.ts';
import { typstString } from '../literal.ts';
import { setPhrasing, setText } from '../phrasing.ts';
import { textPiece } from '../piece.ts';
import { legendCode, sectionHeading } from './section.ts';
import { sourceCode } from './source.ts';

/** The key figures as a table whose cells are the chart, its legend, and the editor's remarks. */
export function keyFiguresSection(glance: Glance, binding: Binding): string[] {
  const { locale, library } = binding;
  const { years, rows } = glance.keyFigures;
  const words = glanceWords(locale);
  const heading = sectionHeading(words.keyFigures, binding);
  if (rows.length === 0) return [heading, `glance-remark(${setText(words.noKeyFigures, locale)})`];
  const missing = new Set(
    library.editions.flatMap(({ status, year }) => (status === 'edition-missing' ? [year] : [])),
  );
  if (years.length === 1) {
    const figures = rows.map((row) => `key-words(${nameParts(row, binding).join(', ')})`);
    return [heading, `key-list(${figures.join(', ')})`, ...remarksCode(glance, binding)];
  }
  const heads = years.map((year) => yearHead(year, missing.has(year), binding));
  const cells = rows.flatMap((row) => rowCells(row, binding));
  return [
    heading,
    `key-figures(${years.length}, ${setText(interfaceWords(locale).indicator, locale)}, (${heads.join(' ')}), ${setText(words.change, locale)}, ${cells.join(', ')})`,
    ...remarksCode(glance, binding),
    legendCode(readingLegend(glance, locale), locale),
  ];
}

function remarksCode({ keyFigures: { remarks } }: Glance, { locale }: Binding): string[] {
  return remarks.map((remark) => {
    const head = indicatorWords(locale).noteHead(remark.number);
    const text = `${remark.indicator.name[locale]}${glanceWords(locale).colon}${remarkText(remark, locale)}`;
    return `glance-note(${setText(head, locale)}, ${setText(text, locale)})`;
  });
}

function yearHead(year: RocYear, isMissing: boolean, { locale }: Binding): string {
  const [main, other] = locale === 'zh' ? [year, toAd(year)] : [toAd(year), `ROC ${year}`];
  return `year-head(${typstString(String(main))}, ${typstString(String(other))}, missing: ${isMissing}),`;
}

/** A key figure's name, the figure, and where it stands. */
function nameParts({ observation }: KeyFigure, binding: Binding): string[] {
  const { locale } = binding;
  const { indicator, quantity } = observation;
  const { before = '', number, after = '' } = formatFigure(quantity, indicator.unit, locale);
  const name = [indicator.name[locale], before, number, after].map((text) => setText(text, locale));
  return [...name, sourceCode(observation, binding)];
}

function rowCells(figure: KeyFigure, binding: Binding): string[] {
  const { locale } = binding;
  const { amount, remark } = changeWords(figure, locale);
  const change =
    amount === undefined
      ? [setText(remark, locale), 'none']
      : [setPhrasing(textPiece(amount, true), locale), setText(remark, locale)];
  return [
    `key-name(${nameParts(figure, binding).join(', ')})`,
    ...figure.readings.map((reading) => readingCell(figure, reading, binding)),
    `change(${change.join(', ')})`,
  ];
}

function readingCell(figure: KeyFigure, reading: Reading, { locale }: Binding): string {
  const words = indicatorWords(locale);
  if (!isRead(reading)) return `silent(${setText(words.reasons[reading.absence].brief, locale)})`;
  const { observation, shifted, broken, notes, isOwn } = reading;
  const { quantity, indicator } = observation;
  const value = figureText(quantity, indicator.unit, locale, indicator.unit.style !== 'percent');
  const numbers = [...(broken === undefined ? [] : [broken]), ...notes];
  const lines = [
    setText(value, locale),
    shifted ? setText(periodNoun(shifted, locale), locale) : 'none',
    numbers.length > 0 ? setText(numbers.map(words.note).join(' '), locale) : 'none',
  ];
  return `reading(${typstString(indicator.name[locale])}, ${typstString(readingChart(figure, reading))}, ${lines.join(', ')}, own: ${isOwn}, broken: ${broken !== undefined})`;
}
