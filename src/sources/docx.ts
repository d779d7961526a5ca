import { broken } from './archive.ts';
import type { Block, SourceDocument } from './document.ts';
import { type ListPlace, Numbering } from './docx-numbering.ts';
import { type Cell, tableBlocks } from './form.ts';
import { linesOf } from './lines.ts';
import { attribute, contentOf, elementIn, elementsIn, nameOf, readXml, type XmlElement } from './xml.ts';

/** Parts outside the running text. */
const asides = /^word\/(?:footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/;

/**
 * Reads a Word document: paragraphs with their automatic numbers, tables, and in tracked changes the
 * latest text.
 *
 * @param parts the XML parts of the archive, by name
 */
export function readDocx(parts: ReadonlyMap<string, string>): SourceDocument {
  const part = (name: string) => {
    const source = parts.get(`word/${name}.xml`);
    return source === undefined ? undefined : readXml(source);
  };
  const body = elementIn(part('document'), 'body');
  if (!body) throw broken();
  const reader = new DocxReader(new Numbering(part('numbering')), styleLists(part('styles')));
  const blocks = reader.blocksIn(body);
  const aside = [...parts]
    .filter(([name]) => asides.test(name))
    .flatMap(([, source]) =>
      new DocxReader(new Numbering(undefined), new Map())
        .blocksIn(readXml(source))
        .flatMap((block) => (block.kind === 'line' ? [block.text] : block.rows.map((row) => row.join('\t')))),
    );
  return { unit: 'paragraph', blocks, aside };
}

/** The lists of paragraph styles, inherited ones too. */
function styleLists(root: XmlElement | undefined): Map<string, ListPlace> {
  const known = new Map(elementsIn(root, 'style').map((style) => [attribute(style, 'styleId') ?? '', style]));
  const listOf = (id: string, depth = 0): ListPlace | undefined => {
    const style = known.get(id);
    if (!style || depth > 20) return undefined;
    const base = listOf(attribute(elementIn(style, 'basedOn'), 'val') ?? '', depth + 1);
    return listPlace(elementIn(style, 'pPr'), base);
  };
  return new Map(
    [...known.keys()].flatMap((id) => {
      const list = listOf(id);
      return list ? [[id, list] as const] : [];
    }),
  );
}

/** `numId` 0 takes a paragraph out of the list of its style. */
function listPlace(properties: XmlElement | undefined, inherited?: ListPlace): ListPlace | undefined {
  const own = elementIn(properties, 'numPr');
  if (!own) return inherited;
  const list = attribute(elementIn(own, 'numId'), 'val') ?? inherited?.list;
  const level = attribute(elementIn(own, 'ilvl'), 'val');
  if (!list || list === '0') return undefined;
  return { list, level: level === undefined ? (inherited?.level ?? 0) : Number(level) };
}

/** What a reader of the page doesn't see: deleted text, field codes, and the older twin of a drawing. */
const unseen = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'pPr',
  'rPr',
  'tblPr',
  'sectPr',
]);

class DocxReader {
  private readonly numbering: Numbering;
  private readonly styles: ReadonlyMap<string, ListPlace>;
  private place = 0;

  constructor(numbering: Numbering, styles: ReadonlyMap<string, ListPlace>) {
    this.numbering = numbering;
    this.styles = styles;
  }

  blocksIn(element: XmlElement): Block[] {
    return elementsIn(element).flatMap((child) => {
      const name = nameOf(child);
      if (unseen.has(name)) return [];
      if (name === 'p') return this.paragraph(child);
      if (name === 'tbl') return this.table(child);
      return this.blocksIn(child);
    });
  }

  private paragraph(element: XmlElement): Block[] {
    const place = ++this.place;
    const properties = elementIn(element, 'pPr');
    const style = this.styles.get(attribute(elementIn(properties, 'pStyle'), 'val') ?? '');
    const list = listPlace(properties, style);
    const inside: Block[] = [];
    const text = this.textOf(element, inside).trim();
    // Word counts an empty paragraph of a list too, but shows it: leave it out with its number.
    const number = list && text !== '' ? this.numbering.next(list) : '';
    return [...linesOf(`${number}${number === '•' ? ' ' : ''}${text}`, place), ...inside];
  }

  private textOf(element: XmlElement, inside: Block[]): string {
    return contentOf(element)
      .map((child) => {
        if (typeof child === 'string') return nameOf(element) === 't' ? child : '';
        const name = nameOf(child);
        if (unseen.has(name)) return '';
        if (name === 'tab') return '\t';
        if (name === 'br' || name === 'cr') return '\n';
        if (name === 'noBreakHyphen') return '-';
        if (name === 'sym') return symbol(attribute(child, 'char'));
        if (name === 'txbxContent') {
          // A box stands beside its paragraph.
          inside.push(...this.blocksIn(child));
          return '';
        }
        return this.textOf(child, inside);
      })
      .join('');
  }

  private table(element: XmlElement): Block[] {
    const place = this.place + 1;
    const rows = descendants(element, 'tr').map((row) =>
      descendants(row, 'tc').map((cell): Cell => ({ blocks: this.blocksIn(cell) })),
    );
    return tableBlocks(rows, place);
  }
}

/** The nearest elements of a name within one, through content controls, but not those of inner tables. */
function descendants(element: XmlElement, name: string): XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (unseen.has(nameOf(child))) return [];
    return nameOf(child) === name ? [child] : nameOf(child) === 'tbl' ? [] : descendants(child, name);
  });
}

function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  // Symbol fonts use private code points, which no other font can print.
  return Number.isNaN(point) || (point >= 0xe000 && point <= 0xf8ff) ? '•' : String.fromCodePoint(point);
}
