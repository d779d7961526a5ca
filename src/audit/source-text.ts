import { halfWidth } from '../check/numbers/chinese.ts';
import { rawLines, type SourceDocument } from '../sources/document.ts';

/** The running text of a source document, with the way back to its places. */
export interface SourceText {
  /** White space is gone but between Latin words; a line feed ends a paragraph and nothing else. */
  readonly text: string;
  /** The place in the source, from 1, of a character of the text: its line, paragraph or page. */
  readonly lineAt: (index: number) => number;
}

/**
 * Restores the running text of a Chinese document: joins lines that wrap anywhere, and drops headings of pages, web addresses, tags and the numbers of list items and
 * headings, which are not figures.
 */
export function readSource(document: SourceDocument): SourceText {
  let text = '';
  const lines: number[] = [];
  const append = (piece: string, line: number): void => {
    text += piece;
    for (let index = 0; index < piece.length; index++) lines.push(line);
  };
  for (const { text: line, place, begins: apart } of rawLines(document)) {
    if (isPageFurniture(line)) continue;
    for (const [order, piece] of piecesOf(line).entries()) {
      const { content, begins } = withoutMarkers(piece);
      const words = closeUp(content);
      if (order > 0 || begins || apart) append('\n', place);
      else if (isLatin(text.at(-1)) && isLatin(words[0])) append(' ', place);
      append(words, place);
    }
  }
  return { text, lineAt: (index) => lines[Math.max(0, Math.min(index, lines.length - 1))] ?? 1 };
}

/** Headings and numbers of pages, which may stand in the middle of a sentence. */
function isPageFurniture(line: string): boolean {
  const words = line.replace(/\s/g, '');
  return (
    words === '重要施政項目執行成果與效益' || /^(?:-\d{1,3}-|第\d{1,3}頁(?:[，,/]?共\d{1,3}頁)?)$/.test(words)
  );
}

/** The parts of a line that tags, tabs and numbers of items divide. */
function piecesOf(line: string): string[] {
  return halfWidth(line)
    .replace(/https?:\/\/[\w./#?&=%:@~+,;!-]*/g, ' ')
    .replace(/<\/?[a-z][^>]*>|\t/gi, '\n')
    .replace(/(?<=[\s。；：:])[（(]\d{1,2}[)）]|(?<=[。；：]\s*)\d{1,2}[.、](?=\s*\D)/g, '\n$&')
    .split('\n');
}

// `1.` before a number is a marker only where that is a year or the hotline: `4.108年7月26日`, but `8.1億`.
const marker =
  /^(?:[-•●◆]\s+)?(?:[（(]\s*\d{1,2}\s*[)）]|\d{1,2}[.、)）](?=\D|$|\d{2,3}\s*年|1999)|[（(]?[一二三四五六七八九十壹貳參肆伍陸柒捌玖拾ㄧ][、)）])\s*/;
/** Beyond ten, a report may say under which number it stands in its volume (三十二、). */
const highMarker = /^[（(]?[一二三四五六七八九十]{2,}[、)）]/;

function withoutMarkers(piece: string): { content: string; begins: boolean } {
  let content = piece.trim();
  let begins = highMarker.test(content);
  for (let found = marker.exec(content); found; found = marker.exec(content)) {
    content = content.slice(found[0].length);
    begins = true;
  }
  return { content, begins };
}

/** Without the white space that conversion leaves between Han, digits and signs. */
function closeUp(text: string): string {
  return text
    .replace(/(?<=\d)，(?=\d{3}(?!\d))/g, ',')
    .replace(/(?<=\d,)\s+(?=\d{3}(?!\d))/g, '')
    .replace(/\s+/g, (_, at: number) =>
      /[A-Za-z\d]/.test(text[at - 1] ?? '') && /[A-Za-z\d]/.test(text.slice(at).trimStart()[0] ?? '')
        ? ' '
        : '',
    );
}

function isLatin(char: string | undefined): boolean {
  return char !== undefined && /[A-Za-z]/.test(char);
}
