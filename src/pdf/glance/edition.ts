import { outlineStrip } from '../../charts/outline-strip.ts';
import { type OutlineCell, tallyOf } from '../../compare/glance/chapter-row.ts';
import type { Glance } from '../../compare/glance/glance.ts';
import { tallySentence } from '../../compare/glance/tally-sentence.ts';
import { glanceTitle } from '../../compare/glance/title.ts';
import { type Sentence, sentenceOf } from '../../compare/telling-sentence.ts';
import { glanceWords } from '../../i18n/words-glance.ts';
import type { Edition, Library } from '../../library/library.ts';
import type { Locale } from '../../model/locale.ts';
import { formatYear } from '../../model/year.ts';
import { volumeBinding } from '../binding.ts';
import { typstString } from '../literal.ts';
import { setText } from '../phrasing.ts';
import { words as pdfWords } from '../words.ts';
import { glanceCode, glancePage } from './page.ts';
import { editionLegendCode, sectionHeading } from './section.ts';
import { pageSentence } from './source.ts';

/** An edition at a glance, after the cover of its volume: each agency a band; the glance of the report where there is one. */
export function editionGlance(
  glances: readonly Glance[],
  edition: Edition,
  library: Library,
  locale: Locale,
): string {
  const [only, ...others] = glances;
  if (!only) return 'none';
  const level = 1;
  if (others.length === 0) return glancePage(only, { ...volumeBinding(library, only.report, locale), level });
  const words = glanceWords(locale);
  return glanceCode({
    level,
    locale,
    year: edition.year,
    agency: pdfWords[locale].volumeOf(glances.length),
    title: glanceTitle(edition, locale),
    edition: `${edition.title[locale]}${words.comma}${formatYear(edition.year, locale)}`,
    body: [
      sectionHeading(words.agencies, { level, locale }),
      `agency-bands(${glances.map((glance) => bandCode(glance, library, locale)).join(', ')})`,
      editionLegendCode(glances, locale),
    ],
  });
}

/** Cells of a line of an agency's strip. */
const perLine = 24;

function bandCode(glance: Glance, library: Library, locale: Locale): string {
  const { report, before, chapters, changes } = glance;
  const words = glanceWords(locale);
  const cells: OutlineCell[] = chapters.flatMap((row) => row.cells);
  const [largest] = changes;
  const binding = volumeBinding(library, report, locale);
  const sentence = words.counts(report.chapters.length, tallySentence(tallyOf(cells), locale, true));
  return `agency-band(${[
    setText(report.agency.name[locale], locale),
    typstString(report.agency.id),
    typstString(outlineStrip(cells, perLine)),
    setText(sentence, locale),
    before && largest
      ? setText(changeLine(sentenceOf(library, before, report, largest), locale), locale)
      : 'none',
    largest ? pageSentence(largest.after, binding) : 'none',
  ].join(', ')})`;
}

function changeLine({ mark, text }: Sentence, locale: Locale): string {
  const words = glanceWords(locale);
  return `${words.largest}${words.colon}${mark[locale]}${words.comma}${text[locale]}`;
}
