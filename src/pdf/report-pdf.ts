import { hash } from '../cache/hash.ts';
import { cached } from '../cache/store.ts';
import { toolDigest } from '../cache/tool-digest.ts';
import type { Library, Report } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';
import { toAd } from '../model/year.ts';
import { compilePdf } from './compile.ts';
import { reportSource } from './report-source.ts';

const pdfs = new Map<string, Promise<Uint8Array>>();

/**
 * The PDF/UA-1 of a report in one language, the same bytes for the same content, site and tool.
 *
 * @throws with file and line at a node that the PDF can't show, otherwise with the compiler's words
 */
export async function reportPdf(library: Library, report: Report, locale: Locale): Promise<Uint8Array> {
  const source = reportSource(library, report, locale);
  // The source holds all that the PDF shows, other years' figures in charts included; the rest is the tool.
  const key = hash(source, String(creationTime(report)), toolDigest(['src/pdf']));
  const known = pdfs.get(key);
  if (known) return known;
  const pdf = cached('pdf', key, async () => compilePdf(source, creationTime(report)));
  pdfs.set(key, pdf);
  // A failure isn't kept: in development the cause may be mended without a new process.
  pdf.catch(() => pdfs.delete(key));
  return pdf;
}

/**
 * The creation date written into the PDF, in seconds since 1970: the recorded date of publication, or,
 * where none is known, the last day of the year reported on. Never a clock's time, so that two builds
 * give the same bytes.
 */
function creationTime({ edition }: Report): number {
  return Date.parse(edition.published ?? `${toAd(edition.year)}-12-31`) / 1000;
}
