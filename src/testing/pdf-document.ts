import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader's program finds in a PDF. */
export interface PdfDocument {
  readonly pages: number;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly created: string;
  /** Titles of the bookmarks, depth first. */
  readonly outline: readonly string[];
  /** Names of the named destinations. */
  readonly destinations: readonly string[];
  /** Roles of the structure tree. Empty for an untagged file. */
  readonly roles: ReadonlySet<string>;
  /** Text in reading order, without running heads and feet, without white space. */
  readonly text: string;
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

/** Reads a PDF the way a browser does. */
export async function readPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const roles = new Set<string>();
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    collectRoles(await page.getStructTree(), roles);
    let artifacts = 0;
    let depth = 0;
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        if (artifacts === 0) text += item.str;
      } else if (item.type === 'endMarkedContent') {
        if (artifacts === depth) artifacts = 0;
        depth--;
      } else {
        depth++;
        // The types leave the tag out.
        if ('tag' in item && item.tag === 'Artifact' && artifacts === 0) artifacts = depth;
      }
    }
  }
  const info = (await document.getMetadata()).info as Record<string, string | undefined>;
  const destinations = await document.getDestinations();
  const read = {
    pages: document.numPages,
    title: info.Title ?? '',
    author: info.Author ?? '',
    language: info.Language ?? '',
    created: info.CreationDate ?? '',
    outline: titles((await document.getOutline()) ?? []),
    destinations: [...(destinations instanceof Map ? destinations.keys() : Object.keys(destinations))],
    roles,
    text: text.replace(/\s/g, ''),
  };
  await task.destroy();
  return read;
}

function titles(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap((node) => [node.title, ...titles(node.items)]);
}

function collectRoles(node: unknown, roles: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node && typeof node.role === 'string') roles.add(node.role);
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) collectRoles(child, roles);
  }
}
