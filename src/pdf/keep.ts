import { hash } from '../cache/hash.ts';
import { cached } from '../cache/store.ts';
import { toolDigest } from '../cache/tool-digest.ts';
import type { Edition } from '../library/library.ts';
import { toAd } from '../model/year.ts';
import { compilePdf } from './compile.ts';
import { type PdfStandard, pdfStandards } from './standard.ts';

/** Documents that are being compiled, so that none is compiled twice at a time. */
const compiling = new Map<string, Promise<readonly Uint8Array[]>>();

/**
 * The PDF of a Typst document to one standard, the same bytes for the same source and tool. The source
 * holds all of the content that the PDF depends on, so its hash is the key in the cache.
 *
 * A PDF that is kept has been read back: the gate costs as much as the compiler, so it stands behind the
 * cache, and no build can give out a file that has not passed it.
 *
 * @param name what the document is, for errors: `annual/112/rdec, zh`
 * @throws with the compiler's words, or with what is not sound in the PDF
 */
export async function keptPdf(
  name: string,
  source: string,
  edition: Omit<Edition, 'reports'>,
  standard: PdfStandard,
): Promise<Uint8Array> {
  const timestamp = creationTime(edition);
  const key = hash(source, String(timestamp), toolDigest(['src/pdf']));
  // Both are kept at once: whoever asks for one asks for the other next.
  const pdfs = await Promise.all(
    pdfStandards.map((each, index) =>
      cached('pdf', `${key}-${each}`, async () => {
        const pdf = (await compileOnce(key, name, source, timestamp))[index];
        if (!pdf) throw new Error(`The PDF compiler gave nothing for ${each}`);
        return pdf;
      }),
    ),
  );
  const pdf = pdfs[pdfStandards.indexOf(standard)];
  if (!pdf) throw new Error(`Unknown standard ${standard}`);
  return pdf;
}

function compileOnce(
  key: string,
  name: string,
  source: string,
  timestamp: number,
): Promise<readonly Uint8Array[]> {
  const known = compiling.get(key);
  if (known) return known;
  const pdfs = compilePdf(source, timestamp, pdfStandards, { readBack: true })
    .catch((error: Error) => {
      throw new Error(`${name}: ${error.message}`);
    })
    .finally(() => compiling.delete(key));
  compiling.set(key, pdfs);
  return pdfs;
}

/**
 * The creation date written into the PDF, in seconds since 1970: the recorded date of publication, or,
 * where none is known, the last day of the year reported on. Never a clock's time, so that two builds
 * give the same bytes.
 */
function creationTime(edition: Omit<Edition, 'reports'>): number {
  return Date.parse(edition.published ?? `${toAd(edition.year)}-12-31`) / 1000;
}
