import { glanceOf } from '../compare/glance/glance.ts';
import { reportAddress } from '../library/address.ts';
import { correctionLines } from '../library/correction-line.ts';
import type { Library, Report } from '../library/library.ts';
import { revisionNumber, revisionsOf } from '../library/revisions.ts';
import type { Locale } from '../model/locale.ts';
import { appendix } from './appendix.ts';
import { type Binding, hasOfficialForm } from './binding.ts';
import { glancePage } from './glance/page.ts';
import { particulars } from './particulars.ts';
import { runningText } from './running-text.ts';
import { twoColumns } from './two-columns.ts';

/** Deeper than any outline is. */
const allLevels = 9;

/** The whole Typst document of a report: its particulars for the template, its texts, its appendix. */
export function reportSource(library: Library, report: Report, locale: Locale): string {
  const { edition, agency, chapters } = report;
  const title = edition.title[locale];
  const binding: Binding = { library, report, locale, prefix: '', level: 1 };
  const head = particulars({
    edition,
    site: library.site,
    locale,
    agency: agency.name[locale],
    documentTitle: `${title} · ${agency.name[locale]}`,
    runningHead: `${title} · ${agency.short[locale]}`,
    keywords: [
      agency.name[locale],
      agency.short[locale],
      ...chapters.map((chapter) => chapter.title[locale]),
    ],
    address: reportAddress(report),
    revision: revisionNumber(revisionsOf(report)),
    corrections: correctionLines(report, locale),
    glance: glancePage(glanceOf(library, report), binding),
    depth: allLevels,
  });
  return documentSource(head, reportBody(binding));
}

export function documentSource(head: string, lines: readonly string[]): string {
  return [
    '#import "/src/pdf/typst/document.typ": *',
    `#show: document.with(${head})`,
    '#{',
    ...lines,
    '}',
    '',
  ].join('\n');
}

/** A report's texts and its appendix. */
export function reportBody(binding: Binding): string[] {
  return [hasOfficialForm(binding) ? twoColumns(binding) : runningText(binding), appendix(binding)];
}
