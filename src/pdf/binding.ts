import type { Library, Report } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';
import type { Observation } from '../model/observation.ts';

/** One report in one language on its way into a PDF. */
export interface Binding {
  readonly library: Library;
  readonly report: Report;
  readonly locale: Locale;
  /** Stands before every anchor: empty in the report's own PDF, `rdec.` in a volume. */
  readonly prefix: string;
  /** Level of the report's uppermost headings: 1 in its own PDF, 2 in a volume. */
  readonly level: number;
}

/** A report on its way into the volume of its edition, under the heading of its agency. */
export function volumeBinding(library: Library, report: Report, locale: Locale): Binding {
  return { library, report, locale, prefix: `${report.agency.id}.`, level: 2 };
}

/** The anchor of a heading, which is also its named destination. */
export function anchor({ prefix }: Pick<Binding, 'prefix'>, id: string): string {
  return `${prefix}${id}`;
}

/** The anchor of the place where a text states a figure. */
export function figureAnchor({ report, prefix }: Binding, observation: Observation): string {
  return `${prefix}figure/${report.observations.indexOf(observation)}`;
}

/**
 * Whether a report is set in two columns. The annual reports have the form in which the city files them, in
 * Chinese; their English is no original, and the council's reports are speech: both are set as prose.
 */
export function hasOfficialForm({ report, locale }: Pick<Binding, 'report' | 'locale'>): boolean {
  return report.edition.series === 'annual' && locale === 'zh';
}
