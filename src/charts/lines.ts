import { element, escapeText } from './svg.ts';

/** Height of a line of text, and of its letters, in units of a chart. */
export const lineHeight = 15;
export const fontSize = 13;

/** How wide a text is in units of a chart, roughly: Han characters are square, figures a little over half. */
export function textWidth(text: string): number {
  let ems = 0;
  for (const character of text) {
    if (/[\p{Script=Han}，。；：、（）]/u.test(character)) ems += 1;
    else if (/[.,:;'’ il|]/.test(character)) ems += 0.28;
    else if (/[%mwMW]/.test(character)) ems += 0.88;
    else ems += 0.56;
  }
  return ems * fontSize;
}

/** Cuts a text into lines no wider than `width`, where it may break: at spaces, and around Han characters. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const piece of text.split(/(?<= )|(?<=\p{Script=Han})(?=[\d\p{Script=Han}])|(?<=[，；：。])/u)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + piece).trimEnd()) <= width)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

/** Lines of text one below the other, the first with its baseline at `y`. */
export function textLines(lines: readonly string[], x: number, y: number, ink?: string): string[] {
  return lines.map((line, index) =>
    element('text', { x, y: y + index * lineHeight, class: ink }, escapeText(line)),
  );
}
