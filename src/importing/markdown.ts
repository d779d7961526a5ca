import type { Table } from '../sources/document.ts';
import type { FoundFigure } from './figures.ts';
import type { Paragraph } from './paragraph.ts';

/** A level of a list that is being written. */
interface Level {
  /** `1.`, `(1)` or `•`: what entries of a level have in common. */
  readonly kind: string;
  /** The last number written. */
  count: number;
}

/**
 * Writes the paragraphs of an item as MDX: lists as lists, tables as tables, and `tag` in place of each
 * figure given.
 */
export function writeMarkdown(
  paragraphs: readonly Paragraph[],
  figures: readonly FoundFigure[],
  tag: (figure: FoundFigure) => string,
): string {
  const blocks: string[] = [];
  let levels: Level[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.table) {
      blocks.push('', ...writeTable(paragraph.table));
      levels = [];
      continue;
    }
    const text = withFigures(paragraph, figures, tag);
    const marker = paragraph.marker ?? '';
    const entry = marker === '' ? undefined : enter(levels, marker);
    if (!entry) {
      // A number out of its sequence would be counted anew by a list, so it is printed as it stands.
      blocks.push('', lineStart(`${escapeText(marker)}${text}`));
      levels = [];
      continue;
    }
    if (levels.length === 0) blocks.push('');
    levels = entry.levels;
    blocks.push(`${'   '.repeat(levels.length - 1)}${entry.sign} ${lineStart(text)}`);
  }
  return `${blocks.join('\n').trim()}\n`;
}

/** The levels after one more entry, and its sign; undefined where its number does not come next. */
function enter(levels: readonly Level[], marker: string): { levels: Level[]; sign: string } | undefined {
  const number = /\d+/.exec(marker)?.[0];
  const kind = number === undefined ? '•' : marker.replace(/\d+/, '1').normalize('NFKC').replace('、', '.');
  const depth = levels.findIndex((level) => level.kind === kind);
  const own = depth < 0 ? { kind, count: 0 } : (levels[depth] ?? { kind, count: 0 });
  const kept = depth < 0 ? levels : levels.slice(0, depth);
  if (number === undefined) return { levels: [...kept, own], sign: '-' };
  if (Number(number) !== own.count + 1) return undefined;
  return { levels: [...kept, { kind, count: own.count + 1 }], sign: `${number}.` };
}

function withFigures(
  paragraph: Paragraph,
  figures: readonly FoundFigure[],
  tag: (figure: FoundFigure) => string,
): string {
  const own = figures
    .filter((figure) => figure.paragraph === paragraph)
    .toSorted((a, b) => a.written.start - b.written.start);
  let text = '';
  let from = 0;
  for (const figure of own) {
    text += escapeText(paragraph.text.slice(from, figure.written.start)) + tag(figure);
    from = figure.written.end;
  }
  return text + escapeText(paragraph.text.slice(from));
}

function writeTable({ rows }: Table): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cell(row[index] ?? '')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)];
}

function cell(text: string): string {
  return escapeText(text.replace(/\s*\n\s*/g, ' ')).replaceAll('|', '\\|');
}

/** A text that prints as it stands: no sign of it is markup, and addresses are links that end where they should. */
export function escapeText(text: string): string {
  return text
    .split(/(https?:\/\/[\w./#?&=%:@+,;!-]+)/)
    .map((piece, index) => (index % 2 === 1 ? link(piece) : escapeSigns(piece)))
    .join('');
}

function escapeSigns(text: string): string {
  return text.replace(/[\\<{}*_`[\]]|~(?=~)|&(?=#?\w+;)/g, '\\$&');
}

function link(address: string): string {
  return `[${escapeSigns(address.replace(/^https?:\/\//, ''))}](${address})`;
}

/** A paragraph's first signs could begin a list, a heading or a quotation. */
function lineStart(text: string): string {
  return text.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^(?:[#>+=|-]|~(?=~))/, '\\$&');
}
