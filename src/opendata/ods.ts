import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { writeZip } from './zip.ts';

/** The media type of an OpenDocument spreadsheet. */
export const odsType = 'application/vnd.oasis.opendocument.spreadsheet';

/** What a cell holds: its text as CSV would write it, and how a spreadsheet shall take it. */
export interface Cell {
  readonly kind: 'text' | 'number' | 'date';
  readonly text: string;
}

export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Writes sheets as an OpenDocument spreadsheet (ODF 1.3): one header row a sheet, numbers as exact decimals,
 * dates as ISO 8601, empty cells where there is nothing. The document carries no date of its own, so that
 * the same sheets always give the same bytes.
 */
export function writeOds(title: string, sheets: readonly Sheet[]): Uint8Array {
  const part = (path: string, root: Element) => ({ path, bytes: encode(xmlDocument(root)) });
  return writeZip([
    // First and as it is, so that the file can be told by its beginning (ODF 1.3 part 2, 3.3).
    { path: 'mimetype', bytes: encode(odsType), stored: true },
    part('META-INF/manifest.xml', manifest()),
    part('content.xml', content(sheets)),
    part('meta.xml', x('office:document-meta', namespaces, [x('office:meta', [x('dc:title', title)])])),
    part('styles.xml', x('office:document-styles', namespaces, [x('office:styles')])),
  ]);
}

type Element = ReturnType<typeof x>;

const namespaces = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:number': 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': '1.3',
};

function manifest(): Element {
  const entry = (path: string, type: string) =>
    x('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });
  return x(
    'manifest:manifest',
    {
      'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
      'manifest:version': '1.3',
    },
    [
      x('manifest:file-entry', {
        'manifest:full-path': '/',
        'manifest:version': '1.3',
        'manifest:media-type': odsType,
      }),
      ...['content.xml', 'meta.xml', 'styles.xml'].map((path) => entry(path, 'text/xml')),
    ],
  );
}

function content(sheets: readonly Sheet[]): Element {
  return x('office:document-content', namespaces, [
    x('office:automatic-styles', [
      x('number:date-style', { 'style:name': 'iso' }, [
        x('number:year', { 'number:style': 'long' }),
        x('number:text', '-'),
        x('number:month', { 'number:style': 'long' }),
        x('number:text', '-'),
        x('number:day', { 'number:style': 'long' }),
      ]),
      cellStyle('date', { 'style:data-style-name': 'iso' }),
      cellStyle('head', {}, [x('style:text-properties', { 'fo:font-weight': 'bold' })]),
    ]),
    x('office:body', [x('office:spreadsheet', sheets.map(table))]),
  ]);
}

function cellStyle(name: string, attributes: Record<string, string>, children: Element[] = []): Element {
  return x('style:style', { 'style:name': name, 'style:family': 'table-cell', ...attributes }, ...children);
}

function table({ name, header, rows }: Sheet): Element {
  const head = header.map((text) =>
    x('table:table-cell', { 'table:style-name': 'head', 'office:value-type': 'string' }, paragraphs(text)),
  );
  return x('table:table', { 'table:name': name }, [
    x('table:table-column', { 'table:number-columns-repeated': header.length }),
    x('table:table-header-rows', [x('table:table-row', head)]),
    ...rows.map((row) => x('table:table-row', row.map(cell))),
  ]);
}

function cell({ kind, text }: Cell): Element {
  if (text === '') return x('table:table-cell');
  return x('table:table-cell', valueAttributes(kind, text), paragraphs(text));
}

function valueAttributes(kind: Cell['kind'], text: string): Record<string, string> {
  switch (kind) {
    case 'number':
      return { 'office:value-type': 'float', 'office:value': text };
    case 'date':
      return { 'table:style-name': 'date', 'office:value-type': 'date', 'office:date-value': text };
    case 'text':
      return { 'office:value-type': 'string' };
  }
}

/** The lines of a text; ODF would close up spaces that follow each other, so all but the first are counted. */
function paragraphs(text: string): Element[] {
  return text.split('\n').map((line) =>
    x(
      'text:p',
      line
        .split(/((?<=^| ) +)/)
        .map((piece) => (/^ +$/.test(piece) ? x('text:s', { 'text:c': piece.length }) : piece)),
    ),
  );
}

function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true })}`;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
