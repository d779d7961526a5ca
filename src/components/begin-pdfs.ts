import type { Library } from '../library/library.ts';
import { allPdfs } from '../pdf/all-pdfs.ts';
import { keptPdf } from '../pdf/kept-pdf.ts';

/** As many documents at a time as there are processes to compile them. */
const lanes = 2;

let begun: Library | undefined;

/**
 * Begins to make every PDF as soon as a build asks for the first, so that they are compiled beside the
 * rendering of pages and not between one page and the next. In development each is made when it is asked for.
 */
export function beginPdfs(library: Library): void {
  if (import.meta.env.DEV || begun === library) return;
  begun = library;
  const orders = allPdfs(library).values();
  for (let lane = 0; lane < lanes; lane++) void makeRest(orders);
}

async function makeRest(orders: Iterable<Parameters<typeof keptPdf>[0]>): Promise<void> {
  for (const order of orders) {
    // Whoever asks for the PDF is told why there is none.
    await keptPdf(order, 'ua-1').catch(() => undefined);
  }
}
