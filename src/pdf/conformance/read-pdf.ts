import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readObjects } from './read-objects.ts';
import type { Bookmark, PageReading, PdfReading, Place, StructureNode, TextReading } from './reading.ts';

/** Reads a PDF back the way a browser does; its fonts from the objects of the file. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  // PDF.js takes the bytes for itself.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  try {
    const pages: PageReading[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(await document.getPage(number), number));
    }
    const { info, metadata } = await document.getMetadata();
    const say = info as Record<string, string | undefined>;
    const claim = (name: string): string => metadata?.get(name) ?? '';
    const archive = `${claim('pdfaid:part')}${claim('pdfaid:conformance').toLowerCase()}`;
    return {
      title: say.Title ?? '',
      author: say.Author ?? '',
      language: say.Language ?? '',
      created: say.CreationDate ?? '',
      displaysTitle: (await document.getViewerPreferences())?.get('DisplayDocTitle') === true,
      claims: {
        ...(claim('pdfuaid:part') && { ua: claim('pdfuaid:part') }),
        ...(archive && { archive }),
      },
      bookmarks: await readBookmarks(document, (await document.getOutline()) ?? []),
      destinations: await readDestinations(document),
      pages,
      ...readObjects(bytes),
    };
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PDFPageProxy, number: number): Promise<PageReading> {
  const structure: unknown = await page.getStructTree();
  return {
    number,
    texts: await readTexts(page),
    ...(structure ? { structure: structureNode(structure) } : {}),
  };
}

async function readTexts(page: PDFPageProxy): Promise<TextReading[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts: TextReading[] = [];
  const open: { readonly id?: string; readonly artifact: boolean }[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (item.str.trim() === '') continue;
      const id = open.findLast((mark) => mark.id)?.id;
      texts.push({
        text: item.str,
        y: Number(item.transform[5]),
        ...(id && { id }),
        artifact: open.some(({ artifact }) => artifact),
      });
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      // The types leave the tag out.
      const { id, tag } = item as { id?: string; tag?: string };
      open.push({ ...(id && { id }), artifact: tag === 'Artifact' });
    }
  }
  return texts;
}

function structureNode(node: unknown): StructureNode {
  if (typeof node !== 'object' || node === null) return { children: [] };
  const { role, alt, type, id, children } = node as {
    [Field in 'role' | 'alt' | 'type' | 'id']?: string;
  } & { children?: unknown[] };
  return {
    ...(role !== undefined && { role }),
    ...(alt !== undefined && { alt }),
    ...(type === 'content' && id !== undefined && { id }),
    children: (children ?? []).map(structureNode),
  };
}

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

async function readBookmarks(document: PDFDocumentProxy, nodes: readonly OutlineNode[]): Promise<Bookmark[]> {
  const bookmarks: Bookmark[] = [];
  for (const { title, dest, items } of nodes) {
    const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    const place = await placeOf(document, target);
    bookmarks.push({ title, ...(place && { place }) }, ...(await readBookmarks(document, items)));
  }
  return bookmarks;
}

async function readDestinations(document: PDFDocumentProxy): Promise<Map<string, Place>> {
  const found: unknown = await document.getDestinations();
  const entries = found instanceof Map ? [...found] : Object.entries(found as object);
  const places = new Map<string, Place>();
  for (const [name, target] of entries) {
    const place = await placeOf(document, target);
    if (place) places.set(String(name), place);
  }
  return places;
}

/** The place of a destination: `[page, kind, x, y, zoom]`. */
async function placeOf(document: PDFDocumentProxy, target: unknown): Promise<Place | undefined> {
  if (!Array.isArray(target)) return undefined;
  const [page, , , y] = target as [
    Parameters<PDFDocumentProxy['getPageIndex']>[0],
    unknown,
    unknown,
    unknown,
  ];
  return { page: (await document.getPageIndex(page)) + 1, y: Number(y) };
}
