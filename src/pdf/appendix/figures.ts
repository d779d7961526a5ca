import { compareWords } from '../../i18n/words-compare.ts';
import { type Chapter, withDescendants } from '../../library/library.ts';
import { figureText } from '../../model/figure.ts';
import type { Locale } from '../../model/locale.ts';
import type { Absence, Observation } from '../../model/observation.ts';
import { formatPeriod } from '../../model/period.ts';
import { formatYearBriefly } from '../../model/year.ts';
import { anchor, type Binding, figureAnchor } from '../binding.ts';
import { headingText } from '../heading.ts';
import { typstString } from '../literal.ts';
import { setPhrasing, setText } from '../phrasing.ts';
import { textPiece } from '../piece.ts';
import { words } from '../words.ts';
import { noteNumber } from './notes.ts';
import { groupRow, paragraph, type Section, tableCode } from './section.ts';

/** Periods are longer in English. */
const periodWidths: Readonly<Record<Locale, string>> = { zh: '22%', en: '27%' };

/** Every figure of the report by chapter, and every recorded reason why there is none, with its page. */
export const figuresSection: Section = {
  id: 'figures',
  title: ({ locale }) => words[locale].figures,
  body: (binding) => {
    const { report, locale } = binding;
    const local = words[locale];
    const rows = report.chapters.flatMap((chapter) => chapterRows(chapter, binding));
    if (rows.length === 0) return [paragraph(local.noFigures, locale)];
    return [
      paragraph(local.figuresLead, locale),
      tableCode(
        [
          { head: compareWords(locale).indicator, width: '1fr', side: 'left' },
          { head: local.period, width: periodWidths[locale], side: 'left' },
          { head: local.figure, width: '25%', side: 'right' },
          { head: local.pageNumber, width: '9%', side: 'right' },
        ],
        rows,
        locale,
      ),
    ];
  },
};

function chapterRows(chapter: Chapter, binding: Binding): string[] {
  const { report, locale } = binding;
  const rows = withDescendants(chapter).flatMap(({ id }) => [
    ...report.observations
      .filter(({ item }) => item === id)
      .map((observation) => figureRow(observation, binding)),
    ...report.absences.filter(({ item }) => item === id).map((absence) => absenceRow(absence, binding)),
  ]);
  return rows.length === 0 ? [] : [groupRow(4, headingText(chapter, locale), locale), ...rows];
}

function figureRow(observation: Observation, binding: Binding): string {
  const { report, locale } = binding;
  const { indicator, period, quantity, item } = observation;
  const note = noteNumber(report, observation);
  const mark = note === undefined ? '' : words[locale].noteMark(note);
  const figure = textPiece(figureText(quantity, indicator.unit, locale), true);
  return [
    setText(indicator.name[locale], locale),
    setText(formatPeriod(period, locale), locale),
    setPhrasing([...figure, ...textPiece(mark)], locale),
    `page-of(${typstString(figureAnchor(binding, observation))}, ${typstString(anchor(binding, item))})`,
  ].join(', ');
}

function absenceRow({ indicator, period, reason, item }: Absence, binding: Binding): string {
  const { report, locale } = binding;
  const year = formatYearBriefly(report.edition.year, locale);
  return [
    setText(indicator.name[locale], locale),
    setText(formatPeriod(period, locale), locale),
    `absent(${setText(compareWords(locale).absences[reason](year), locale)})`,
    `page-of(${typstString(anchor(binding, item))})`,
  ].join(', ');
}
