import type { PDFPageProxy } from 'pdfjs-dist';

/** A run of text where a page prints it, in points from the lower left. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Whether the line ends after it. */
  readonly ends: boolean;
}

/** A node of the structure tree: the role of what is in it, or the key of marked content. */
export type Tag = { readonly role: string; readonly children: readonly Tag[] } | { readonly key: string };

/** What a page of a PDF holds. */
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly runs: readonly Run[];
  /** The runs of each marked content, by its key. */
  readonly marked: ReadonlyMap<string, readonly Run[]>;
  /** Heads and feet, which tags set apart. */
  readonly artifacts: readonly string[];
  /** The structure tree; undefined for an untagged page. */
  readonly tree: Tag | undefined;
}

export async function readPage(page: PDFPageProxy): Promise<Page> {
  const runs: Run[] = [];
  const marked = new Map<string, Run[]>();
  const artifacts = new Map<number, string>();
  const open: { key: string | undefined; artifact: boolean }[] = [];
  let opened = 0;
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      const run = runOf(item);
      const key = open.findLast((content) => content.key !== undefined)?.key;
      if (open.some(({ artifact }) => artifact)) {
        artifacts.set(opened, `${artifacts.get(opened) ?? ''}${run.text}`);
      } else {
        runs.push(run);
        marked.set(key ?? '', [...(marked.get(key ?? '') ?? []), run]);
      }
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      opened++;
      // The types leave the tag out.
      const artifact = 'tag' in item && item.tag === 'Artifact';
      open.push({ key: item.type === 'beginMarkedContentProps' ? item.id : undefined, artifact });
    }
  }
  const tree = tagOf(await page.getStructTree());
  const [left = 0, , right = 0] = page.view;
  return {
    number: page.pageNumber,
    width: right - left,
    runs,
    marked,
    artifacts: [...artifacts.values()].map((text) => text.trim()).filter((text) => text !== ''),
    tree: tree && 'role' in tree && tree.children.length > 0 ? tree : undefined,
  };
}

function runOf(item: {
  str: string;
  transform: unknown[];
  width: number;
  height: number;
  hasEOL: boolean;
}): Run {
  const [, , , , x, y] = item.transform.map(Number);
  return { text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size: item.height, ends: item.hasEOL };
}

function tagOf(node: unknown): Tag | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if ('role' in node && typeof node.role === 'string' && 'children' in node && Array.isArray(node.children)) {
    return { role: node.role, children: node.children.flatMap((child) => tagOf(child) ?? []) };
  }
  return 'id' in node && typeof node.id === 'string' ? { key: node.id } : undefined;
}

/** The text of some runs in the order given; Latin words of different lines stay apart. */
export function textOf(runs: readonly Run[]): string {
  return runs
    .reduce((text, { text: piece, ends }) => `${text}${piece}${ends ? '\n' : ''}`, '')
    .replace(/([A-Za-z\d])\n+(?=[A-Za-z\d])/g, '$1 ')
    .replace(/\n+/g, '')
    .trim();
}
