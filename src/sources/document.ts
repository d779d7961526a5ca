import type { Bilingual, Locale } from '../model/locale.ts';

/** A stretch of a source document, in the order in which it is read. */
export type Block = Line | Table;

/** A paragraph, or a line of one where the document keeps lines alone. */
export interface Line {
  readonly kind: 'line';
  /** As printed, automatic numbers written out before it; never empty. */
  readonly text: string;
  /** Where it stands: counts the document's `unit`. */
  readonly place: number;
  /** Of the two-column official form, where the document tells: headings left, results right. */
  readonly column?: 'left' | 'right';
  /** Whether blank space stands before it. */
  readonly apart: boolean;
  /** Whether its paragraph may go on in the next line. */
  readonly open: boolean;
}

/** A table of data; the official form is none. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
  readonly place: number;
  readonly column?: 'left' | 'right';
}

/** A document as its text, whatever format it came in. */
export interface SourceDocument {
  /** What places count. */
  readonly unit: 'line' | 'paragraph' | 'page';
  readonly blocks: readonly Block[];
  /** The text as it stands, of plain text. */
  readonly raw?: string;
  /** What stands outside the running text: notes, comments, heads and feet of pages. */
  readonly aside: readonly string[];
}

/** Why a document can't be read, in a sentence for whoever chose it. */
export class SourceProblem extends Error {
  readonly sentence: Bilingual;

  constructor(sentence: Bilingual) {
    super(sentence.en);
    this.sentence = sentence;
  }
}

/** A line of a document as it stands. */
export interface RawLine {
  readonly text: string;
  readonly place: number;
  /** Whether it certainly begins a paragraph. */
  readonly begins: boolean;
}

/** The lines of a document; of plain text just as they are, tabs and tags too. */
export function rawLines({ raw, blocks }: SourceDocument): RawLine[] {
  if (raw !== undefined) {
    return raw.split('\n').map((text, index) => ({ text, place: index + 1, begins: false }));
  }
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const begins = before?.kind !== 'line' || !before.open || before.column !== block.column;
    const texts = block.kind === 'line' ? [block.text] : block.rows.map((row) => row.join('\t'));
    return texts.map((text) => ({ text, place: block.place, begins }));
  });
}

/** A place of a document in words: 第12行, line 12. */
export function formatPlace(unit: SourceDocument['unit'], place: number, locale: Locale): string {
  const words = { line: '行', paragraph: '段', page: '頁' };
  return locale === 'zh' ? `第${place}${words[unit]}` : `${unit} ${place}`;
}
