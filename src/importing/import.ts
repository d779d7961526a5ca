import type { Entry, Library, Report } from '../library/library.ts';
import { periodKey } from '../model/period.ts';
import { formatPlace, type SourceDocument } from '../sources/document.ts';
import { fold } from '../sources/fold.ts';
import { type FoundFigure, findItemFigures } from './figures.ts';
import { fillFigures } from './figures-file.ts';
import { guidesOf } from './guide.ts';
import type { Headings, UnknownHeading } from './heading.ts';
import { findHeadings } from './headings.ts';
import { type Leftover, unplacedFile } from './leftovers.ts';
import { writeMarkdown } from './markdown.ts';
import { type Paragraph, sectionsOf } from './paragraph.ts';
import { headLength, type Piece, takePieces } from './piece.ts';
import { placeUnits } from './placing.ts';
import { targetsOf } from './targets.ts';
import { unitsOf } from './units.ts';

/** What an import makes of a document. */
export interface Import {
  readonly headings: Headings;
  /** Contents by path from the project's root, in the order in which they are to be written. */
  readonly files: ReadonlyMap<string, string>;
  /** The items that get a text, those whose text is doubtful, and those whose text was written already. */
  readonly texts: readonly Entry[];
  readonly doubtful: readonly { readonly entry: Entry; readonly paragraphs: readonly Paragraph[] }[];
  readonly kept: readonly Entry[];
  readonly figures: readonly FoundFigure[];
  readonly leftovers: readonly Leftover[];
  /** The file that holds them. */
  readonly unplaced: string;
}

/**
 * Lays a document out over the items of a draft. Nothing of it is lost: what has no item, or whose item
 * has a text already, is in `unplaced.md`, which is the first file to write.
 *
 * @param name the document's name, for the editor
 */
export function importDocument(
  library: Library,
  report: Report,
  document: SourceDocument,
  name: string,
): Import {
  const { pieces, furniture, isForm } = takePieces(document);
  const headings = findHeadings(targetsOf(report), pieces);
  const start = headLength(isForm, headings.found);
  const units = unitsOf(pieces, headings, start);
  const sections = sectionsOf(placeUnits(units, guidesOf(library, report), headings, isForm));
  const folder = `content/${report.path}`;
  const files = new Map<string, string>();
  const texts: Entry[] = [];
  const kept: Entry[] = [];
  const figures: FoundFigure[] = [];
  const leftovers: Leftover[] = [];
  for (const entry of report.entries) {
    const paragraphs = sections.get(entry);
    if (!paragraphs) continue;
    const found = findItemFigures(library, report, entry.id, paragraphs);
    const certain = found.filter((figure) => figure.certain);
    const text = writeMarkdown(paragraphs, certain, (figure) => valueTag(report, figure));
    const file = `${folder}/${fileOf(entry)}.zh.mdx`;
    const present = library.files.get(file)?.trim() ?? '';
    if (present === '' || present === text.trim()) {
      if (present === '') files.set(file, text);
      texts.push(entry);
      figures.push(...found);
    } else {
      kept.push(entry);
      leftovers.push({
        kind: 'written',
        title: `${entry.id} ${entry.title.zh}`,
        text: writeMarkdown(paragraphs, [], () => ''),
      });
    }
  }
  leftovers.push(
    ...headings.unknown.map((heading): Leftover => unknownLeftover(heading, sections.get(heading))),
    ...headLeftover(pieces.slice(0, start), sections.get(undefined)),
    ...wordingLeftovers(headings),
    ...furnitureLeftover(furniture),
  );
  const unplaced = freeName(library, folder, unplacedFile(name, leftovers));
  const present = library.files.get(`${folder}/figures.yaml`) ?? '';
  const filled = fillFigures(
    present,
    figures.map((figure) => ({ ...figure, where: formatPlace(document.unit, figure.paragraph.place, 'zh') })),
  );
  return {
    headings,
    files: new Map([
      ...(leftovers.length > 0 ? [[unplaced, unplacedFile(name, leftovers)] as const] : []),
      ...(filled === present ? [] : [[`${folder}/figures.yaml`, filled] as const]),
      ...files,
    ]),
    texts,
    doubtful: texts.flatMap((entry) => {
      const paragraphs = (sections.get(entry) ?? []).filter(({ how }) => how === 'guessed');
      return paragraphs.length > 0 ? [{ entry, paragraphs }] : [];
    }),
    kept,
    figures,
    leftovers,
    unplaced,
  };
}

function fileOf(entry: Entry): string {
  return 'chapter' in entry ? `${String(entry.chapter)}/${entry.id}` : `${entry.id}/index`;
}

/** A figure as a text refers to it: with its period where the item has several. */
function valueTag(report: Report, { indicator, period, item, written }: FoundFigure): string {
  const own = [...report.observations, ...report.absences].filter(
    (figure) => figure.item === item && figure.indicator.id === indicator.id,
  );
  const when = own.length > 1 ? ` period="${periodKey(period)}"` : '';
  return `<Value of="${indicator.id}"${when}${written.bare ? ' bare' : ''} />`;
}

function unknownLeftover({ printed }: UnknownHeading, paragraphs: readonly Paragraph[] = []): Leftover {
  return { kind: 'unknown', title: printed, text: writeMarkdown(paragraphs, [], () => '').trim() };
}

function headLeftover(pieces: readonly Piece[], astray: readonly Paragraph[] = []): Leftover[] {
  const lines = pieces.map((piece) => (piece.kind === 'line' ? piece.text : piece.rows.flat().join(' ')));
  const text = [...lines, writeMarkdown(astray, [], () => '').trim()]
    .filter((line) => line !== '')
    .join('\n\n');
  return text === '' ? [] : [{ kind: 'head', text }];
}

function wordingLeftovers({ found }: Headings): Leftover[] {
  const others = found.filter(({ heading: { number = '', title }, printed }) => {
    const outline = `${number}${title.zh}`;
    return (
      plain(printed) !== plain(outline) || fold(printed) !== printed.normalize('NFKC').replace(/\s/g, '')
    );
  });
  if (others.length === 0) return [];
  const lines = others.map(
    ({ heading: { id, number = '', title }, printed }) => `- ${printed} → ${number} ${title.zh} (${id})`,
  );
  return [{ kind: 'wording', text: lines.join('\n') }];
}

function furnitureLeftover(furniture: readonly string[]): Leftover[] {
  const counts = [...Map.groupBy(furniture, (line) => line)];
  if (counts.length === 0) return [];
  const lines = counts.map(([line, all]) => `- ${line}${all.length > 1 ? ` ×${all.length}` : ''}`);
  return [{ kind: 'furniture', text: lines.join('\n') }];
}

function plain(text: string): string {
  return fold(text).replace(/[、.]/g, '');
}

/** Where a former import left something else, the new one stands beside it. */
function freeName(library: Library, folder: string, content: string): string {
  for (let count = 1; ; count++) {
    const file = `${folder}/unplaced${count > 1 ? `-${count}` : ''}.md`;
    const present = library.files.get(file);
    if (present === undefined || present === content) return file;
  }
}
