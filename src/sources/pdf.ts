import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { broken, encrypted } from './archive.ts';
import type { Block, SourceDocument } from './document.ts';
import { columnBlocks, findGutter } from './pdf-columns.ts';
import { type Page, readPage } from './pdf-page.ts';
import { taggedBlocks } from './pdf-tags.ts';

/**
 * Reads a PDF: in the order of its tags where it has them, or else line by line, its columns told apart
 * by where a line begins.
 *
 * @throws SourceProblem for a file that is damaged or protected by a password
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    return await readOpened(await task.promise);
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException' ? encrypted() : broken();
  } finally {
    await task.destroy();
  }
}

async function readOpened(document: PDFDocumentProxy): Promise<SourceDocument> {
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(await document.getPage(number)));
  }
  const tagged = pages.some(({ tree }) => tree !== undefined);
  const gutter = findGutter(pages);
  const blocks = pages.flatMap((page): Block[] => (tagged ? taggedBlocks(page) : columnBlocks(page, gutter)));
  return { unit: 'page', blocks, aside: tagged ? pages.flatMap(({ artifacts }) => artifacts) : [] };
}
