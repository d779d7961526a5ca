import type { FontReading } from './reading.ts';

/** What PDF.js does not show, or only slowly. */
interface ObjectReading {
  readonly fonts: readonly FontReading[];
  /** How many links have no description. */
  readonly bareLinks: number;
}

/**
 * Reads the objects of a PDF as they stand in the file. The exporter writes them plainly; in a file that
 * packs its objects into streams this finds no fonts.
 */
export function readObjects(bytes: Uint8Array): ObjectReading {
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of Buffer.from(bytes)
    .toString('latin1')
    .matchAll(/(?:^|\n)(\d+) 0 obj\r?\n?([\s\S]*?)(?=stream\r?\n|endobj)/g)) {
    objects.set(id, body);
  }
  const follow = (body: string, key: string) => objects.get(reference(body, key) ?? '') ?? '';
  const bodies = [...objects.values()];
  return {
    fonts: bodies
      .filter((body) => /\/Type\s*\/Font\b/.test(body) && !/\/Subtype\s*\/CIDFont/.test(body))
      .map((body) => fontReading(body, follow)),
    bareLinks: bodies.filter(
      (body) => /\/Subtype\s*\/Link\b/.test(body) && !/\/Contents\s*[<(]\s*[^>)\s]/.test(body),
    ).length,
  };
}

function fontReading(body: string, follow: (body: string, key: string) => string): FontReading {
  const descendant = follow(body, 'DescendantFonts') || body;
  const descriptor = follow(descendant, 'FontDescriptor');
  return {
    name: (/\/BaseFont\s*\/([^\s/>]+)/.exec(body)?.[1] ?? '').replace(/^[A-Z]{6}\+/, ''),
    embedded: /\/FontFile[23]?\s+\d+ 0 R/.test(descriptor),
    hasUnicode: reference(body, 'ToUnicode') !== undefined,
  };
}

function reference(body: string, key: string): string | undefined {
  return new RegExp(`/${key}\\s*\\[?\\s*(\\d+) 0 R`).exec(body)?.[1];
}
