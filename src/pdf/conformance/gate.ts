import type { PdfStandard } from '../standard.ts';
import { bookmarks } from './bookmarks.ts';
import { fonts } from './fonts.ts';
import { identity } from './identity.ts';
import { readPdf } from './read-pdf.ts';
import type { PdfReading } from './reading.ts';
import { readingOrder } from './reading-order.ts';
import { roles } from './roles.ts';
import type { ConformanceRule } from './rule.ts';

const rules: readonly ConformanceRule[] = [identity, fonts, roles, readingOrder, bookmarks];

/**
 * Reads a PDF back and says what in it is not as it must be. The exporter refuses much that a standard
 * forbids; this is what it does not look at. It is no validator of the standard.
 */
export async function readBack(bytes: Uint8Array, standard: PdfStandard): Promise<string[]> {
  return unsoundParts(await readPdf(bytes), standard);
}

export function unsoundParts(pdf: PdfReading, standard: PdfStandard): string[] {
  return rules.flatMap((rule) => [...rule(pdf, standard)]);
}
