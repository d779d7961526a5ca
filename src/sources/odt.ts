import { broken } from './archive.ts';
import type { Block, SourceDocument } from './document.ts';
import { type Cell, tableBlocks } from './form.ts';
import { linesOf } from './lines.ts';
import { type NumeralStyle, writeNumeral } from './numerals.ts';
import { attribute, contentOf, elementIn, elementsIn, nameOf, readXml, type XmlElement } from './xml.ts';

/** A level of a list style of OpenDocument. */
interface Level {
  readonly style: NumeralStyle | 'bullet' | 'none';
  readonly start: number;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels above its number shows too. */
  readonly shown: number;
}

type ListStyles = ReadonlyMap<string, ReadonlyMap<number, Level>>;

/**
 * Reads an OpenDocument text: paragraphs with their automatic numbers, and tables.
 *
 * @param parts the XML parts of the archive, by name
 */
export function readOdt(parts: ReadonlyMap<string, string>): SourceDocument {
  const content = parts.get('content.xml');
  const root = content === undefined ? undefined : readXml(content);
  const body = elementIn(elementIn(root, 'body'), 'text');
  if (!body) throw broken();
  const stylesSource = parts.get('styles.xml');
  const stylesRoot = stylesSource === undefined ? undefined : readXml(stylesSource);
  const styles = new Map([
    ...listStyles(elementIn(stylesRoot, 'styles')),
    ...listStyles(elementIn(stylesRoot, 'automatic-styles')),
    ...listStyles(elementIn(root, 'automatic-styles')),
  ]);
  const reader = new OdtReader(styles);
  const blocks = reader.blocksIn(body, undefined);
  const pages = new OdtReader(styles);
  const masters = elementIn(stylesRoot, 'master-styles');
  const furniture = masters ? pages.blocksIn(masters, undefined).flatMap(textOfBlock) : [];
  return { unit: 'paragraph', blocks, aside: [...reader.aside, ...furniture] };
}

function textOfBlock(block: Block): string[] {
  return block.kind === 'line' ? [block.text] : block.rows.map((row) => row.join('\t'));
}

function listStyles(styles: XmlElement | undefined): [string, Map<number, Level>][] {
  return elementsIn(styles, 'list-style').map((style) => [
    attribute(style, 'name') ?? '',
    new Map(
      elementsIn(style).map((level) => [
        Number(attribute(level, 'level') ?? 1),
        {
          style: nameOf(level) === 'list-level-style-number' ? numeralStyle(level) : 'bullet',
          start: Number(attribute(level, 'start-value') ?? 1),
          prefix: attribute(level, 'num-prefix') ?? '',
          suffix: attribute(level, 'num-suffix') ?? '',
          shown: Number(attribute(level, 'display-levels') ?? 1),
        },
      ]),
    ),
  ]);
}

function numeralStyle(level: XmlElement): Level['style'] {
  const format = attribute(level, 'num-format') ?? '';
  const [first = ''] = format;
  const known: Readonly<Record<string, NumeralStyle>> = {
    '1': 'decimal',
    '１': 'full-width',
    一: 'han',
    壹: 'formal',
    甲: 'stem',
    子: 'branch',
    '①': 'circled',
    a: 'letter',
    A: 'capital',
    i: 'roman',
    I: 'capital-roman',
  };
  return format === '' ? 'none' : (known[first] ?? 'decimal');
}

/** The list that a paragraph stands in, with its count. */
interface List {
  readonly style: string;
  readonly counts: number[];
  readonly level: number;
}

const unseen = new Set(['tracked-changes', 'sequence-decls', 'forms', 'variable-decls', 'user-field-decls']);

class OdtReader {
  readonly aside: string[] = [];
  private readonly styles: ListStyles;
  /** The counts of the last list of each style and of each list by id, which others may continue. */
  private readonly counted = new Map<string, number[]>();
  private place = 0;

  constructor(styles: ListStyles) {
    this.styles = styles;
  }

  blocksIn(element: XmlElement, list: List | undefined): Block[] {
    return elementsIn(element).flatMap((child) => {
      const name = nameOf(child);
      if (unseen.has(name)) return [];
      if (name === 'p' || name === 'h') return this.paragraph(child, '');
      if (name === 'list') return this.list(child, list);
      if (name === 'table') return this.table(child);
      return this.blocksIn(child, list);
    });
  }

  private list(element: XmlElement, outer: List | undefined): Block[] {
    const style = attribute(element, 'style-name') ?? outer?.style ?? '';
    const level = (outer?.level ?? 0) + 1;
    const goesOn =
      attribute(element, 'continue-numbering') === 'true' ||
      attribute(element, 'continue-list') !== undefined;
    const former = this.counted.get(attribute(element, 'continue-list') ?? '') ?? this.counted.get(style);
    const counts = outer?.counts ?? (goesOn ? [...(former ?? [])] : []);
    if (!outer) {
      this.counted.set(style, counts);
      this.counted.set(attribute(element, 'id') ?? '', counts);
    }
    const own: List = { style, counts, level };
    return elementsIn(element).flatMap((item) => {
      const counted = nameOf(item) === 'list-item';
      const [first, ...others] = elementsIn(item);
      if (!first) return [];
      const isText = nameOf(first) === 'p' || nameOf(first) === 'h';
      const number = counted && isText ? this.next(own, attribute(item, 'start-value')) : '';
      const rest = others.flatMap((child) =>
        nameOf(child) === 'list' ? this.list(child, own) : this.one(child, own),
      );
      return [...(isText ? this.paragraph(first, number) : this.one(first, own)), ...rest];
    });
  }

  private one(element: XmlElement, list: List): Block[] {
    const name = nameOf(element);
    if (name === 'list') return this.list(element, list);
    if (name === 'p' || name === 'h') return this.paragraph(element, '');
    return name === 'table' ? this.table(element) : this.blocksIn(element, list);
  }

  private next({ style, counts, level }: List, startValue: string | undefined): string {
    const levels = this.styles.get(style);
    const own = levels?.get(level);
    if (!own) return '';
    const index = level - 1;
    for (let above = 0; above < index; above++) counts[above] ??= levels?.get(above + 1)?.start ?? 1;
    counts[index] = startValue === undefined ? (counts[index] ?? own.start - 1) + 1 : Number(startValue);
    counts.length = level;
    if (own.style === 'none') return '';
    if (own.style === 'bullet') return '• ';
    const shown = counts.slice(Math.max(0, level - own.shown)).map((count, offset) => {
      const at = levels?.get(level - Math.min(own.shown, level) + offset + 1)?.style ?? 'decimal';
      return at === 'bullet' || at === 'none' ? '' : writeNumeral(count, at);
    });
    return `${own.prefix}${shown.filter(Boolean).join('.')}${own.suffix}`;
  }

  private paragraph(element: XmlElement, number: string): Block[] {
    const place = ++this.place;
    const inside: Block[] = [];
    const text = `${number}${this.textOf(element, inside).trim()}`;
    return [...linesOf(text, place), ...inside];
  }

  private textOf(element: XmlElement, inside: Block[]): string {
    return contentOf(element)
      .map((child) => {
        if (typeof child === 'string') return child.replace(/\s+/g, ' ');
        switch (nameOf(child)) {
          case 's':
            return ' '.repeat(Math.min(Number(attribute(child, 'c') ?? 1), 200));
          case 'tab':
            return '\t';
          case 'line-break':
            return '\n';
          case 'note':
          case 'annotation':
            this.aside.push(...this.blocksIn(child, undefined).flatMap(textOfBlock));
            return '';
          case 'text-box':
            inside.push(...this.blocksIn(child, undefined));
            return '';
          case 'table':
            inside.push(...this.table(child));
            return '';
          default:
            return this.textOf(child, inside);
        }
      })
      .join('');
  }

  private table(element: XmlElement): Block[] {
    const place = this.place + 1;
    const rows = rowsOf(element).map((row) =>
      elementsIn(row)
        .filter((cell) => ['table-cell', 'covered-table-cell'].includes(nameOf(cell)))
        .map((cell): Cell => ({ blocks: this.blocksIn(cell, undefined) })),
    );
    return tableBlocks(rows, place);
  }
}

/** The rows of a table, those of its head and of its groups among them. */
function rowsOf(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (nameOf(child) === 'table-row') return [child];
    return /^table-(?:header-rows|rows|row-group)$/.test(nameOf(child)) ? rowsOf(child) : [];
  });
}
