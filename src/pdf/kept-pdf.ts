import { hash } from '../cache/hash.ts';
import { cached } from '../cache/store.ts';
import { toolDigest } from '../cache/tool-digest.ts';
import type { Edition, Library } from '../library/library.ts';
import { toAd } from '../model/year.ts';
import { compilePdf } from './compile.ts';
import { type PdfStandard, pdfStandards } from './standard.ts';

/** A PDF that is wanted. */
export interface PdfOrder {
  /** What it is, the same for no other: `annual/112/rdec, zh`. */
  readonly name: string;
  readonly library: Library;
  readonly edition: Omit<Edition, 'reports'>;
  /** Writes its Typst document. */
  readonly source: () => string;
}

/** What turns content into Typst. */
const writers = ['model', 'dialect', 'library', 'i18n', 'compare', 'charts', 'pdf'].map((it) => `src/${it}`);

/** Documents that are being compiled, so that none is compiled twice at a time. */
const compiling = new Map<string, Promise<readonly Uint8Array[]>>();

/**
 * A PDF produced to a standard, the same bytes for the same content and tool. Its key in the cache is the
 * hash of its Typst document, which holds all that it shows; that hash is kept in turn, so that nothing is
 * written where nothing has changed.
 *
 * A PDF that is kept has been read back: the gate costs as much as the compiler, so it stands behind the
 * cache, and no build can give out a file that has not passed it.
 *
 * @throws with file and line at a node that the PDF can't show, otherwise with the compiler's words, or with
 * what is not sound in the PDF
 */
export async function keptPdf(order: PdfOrder, standard: PdfStandard): Promise<Uint8Array> {
  const key = await sourceKey(order);
  // Both are kept at once: whoever asks for one asks for the other next.
  const pdfs = await Promise.all(
    pdfStandards.map((each, index) =>
      cached('pdf', `${key}-${each}`, async () => {
        const pdf = (await compileOnce(key, order))[index];
        if (!pdf) throw new Error(`The PDF compiler gave nothing for ${each}`);
        return pdf;
      }),
    ),
  );
  const pdf = pdfs[pdfStandards.indexOf(standard)];
  if (!pdf) throw new Error(`Unknown standard ${standard}`);
  return pdf;
}

/** The hash of a document's source, its date and the compiler. */
async function sourceKey({ name, library, edition, source }: PdfOrder): Promise<string> {
  const { digest, site, editions } = library;
  const shown = editions.map(({ path }) => path).join(' ');
  const key = hash(name, digest, JSON.stringify(site), shown, toolDigest(writers));
  const kept = await cached('pdf-source', key, async () =>
    Buffer.from(hash(source(), String(creationTime(edition)), toolDigest(['src/pdf']))),
  );
  return Buffer.from(kept).toString();
}

function compileOnce(key: string, { name, source, edition }: PdfOrder): Promise<readonly Uint8Array[]> {
  const known = compiling.get(key);
  if (known) return known;
  const pdfs = compilePdf(source(), creationTime(edition), pdfStandards, { readBack: true })
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
