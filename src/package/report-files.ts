import { route } from '../i18n/route.ts';
import type { Library, Report } from '../library/library.ts';
import type { AgencyId } from '../model/agency.ts';
import { type Locale, locales } from '../model/locale.ts';
import { reportPdf } from '../pdf/report-pdf.ts';

/** A file of one report in one language. */
export interface ReportFile {
  /** Where it lies on the site, without base: `en/annual/112/rdec/report.pdf`. */
  readonly path: string;
  /** Where it lies in the package: `rdec/report.en.pdf`. */
  readonly packed: string;
  readonly agency: AgencyId;
  readonly locale: Locale;
  readonly bytes: () => Promise<Uint8Array>;
}

type Maker = (library: Library, report: Report, locale: Locale) => Promise<Uint8Array>;

/** The files that each report has in each language, with what makes them. */
const makers: Readonly<Record<string, Maker>> = {
  'report.pdf': (library, report, locale) => reportPdf(library, report, locale, 'ua-1'),
  'report.archive.pdf': (library, report, locale) => reportPdf(library, report, locale, 'a-2a'),
};

/** The files of a report, language by language. */
export function reportFiles(library: Library, report: Report): ReportFile[] {
  const agency = report.agency.id;
  return locales.flatMap((locale) =>
    Object.entries(makers).map(([name, make]) => ({
      path: route(`/${report.path}/${name}`, locale, ''),
      packed: `${agency}/${name.replace(/(?=\.pdf$)/, `.${locale}`)}`,
      agency,
      locale,
      bytes: () => make(library, report, locale),
    })),
  );
}
