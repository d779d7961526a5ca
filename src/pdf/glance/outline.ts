import { outlineLegend } from '../../charts/glance-legend.ts';
import { outlineStrip } from '../../charts/outline-strip.ts';
import { type ChapterRow, tallyOf } from '../../compare/glance/chapter-row.ts';
import type { Glance } from '../../compare/glance/glance.ts';
import { chapterSentence, namedCells, tallySentence } from '../../compare/glance/tally-sentence.ts';
import { glanceWords } from '../../i18n/words-glance.ts';
import { formatNumber } from '../../model/numbering.ts';
import { formatYearBriefly } from '../../model/year.ts';
import { anchor, type Binding } from '../binding.ts';
import { typstString } from '../literal.ts';
import { setText } from '../phrasing.ts';
import { legendCode, sectionHeading } from './section.ts';

/** Cells of a line of a chapter's strip. */
const perLine = 14;

/** The outline drawn: each chapter a row, each of its items a cell, and the same in words. */
export function outlineSection(glance: Glance, binding: Binding): string[] {
  const { locale } = binding;
  const words = glanceWords(locale);
  const { before, missing, chapters } = glance;
  const base = before && formatYearBriefly(before.edition.year, locale);
  const total = tallySentence(tallyOf(chapters.flatMap(({ cells }) => cells)), locale);
  const aside = base ? `${words.compared(base)}${words.comma}${total}` : words.whole(total);
  const rows = chapters.map((row) => chapterCode(row, binding));
  return [
    sectionHeading(words.outline, binding, aside),
    ...(base
      ? missing.map(
          (year) =>
            `glance-absence(${setText(words.missing(formatYearBriefly(year, locale), base), locale)})`,
        )
      : []),
    ...(base ? [] : [`glance-remark(${setText(words.noBefore, locale)})`]),
    `outline-rows(${rows.join(', ')})`,
    legendCode(outlineLegend(glance, locale), locale),
  ];
}

function chapterCode(row: ChapterRow, binding: Binding): string {
  const { locale } = binding;
  const words = glanceWords(locale);
  const { chapter, state, cells } = row;
  const number =
    chapter.number === undefined ? '' : formatNumber(chapter.number, locale).replace(/[、.]$/, '');
  const title = setText(chapter.title[locale], locale);
  const place = state === 'gone' ? 'none' : typstString(anchor(binding, chapter.id));
  const names = (['new', 'gone'] as const).flatMap((which) => {
    const found = namedCells(row, which).map((entry) => entry.title[locale]);
    if (found.length === 0) return [];
    const name = which === 'new' ? words.newNames : words.goneNames;
    return [`${name}${words.colon}${found.map(words.quoted).join(words.separator)}`];
  });
  return `chapter-row(${[
    setText(number, locale),
    title,
    place,
    typstString(outlineStrip(cells, perLine)),
    String(Math.ceil(cells.length / perLine) || 1),
    setText(chapterSentence(row, locale), locale),
    names.length > 0 ? setText(`${names.join(locale === 'zh' ? '；' : '. ')}${words.stop}`, locale) : 'none',
  ].join(', ')})`;
}
