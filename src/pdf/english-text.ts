import { joinLines } from '../i18n/join-lines.ts';
import { chineseText } from './chinese-text.ts';
import { markCode, typstSequence, typstString } from './literal.ts';
import type { Run } from './piece.ts';

/** Longer than this, a figure may break: kept whole it would leave a hole in the line before it. */
const longestWhole = 18;

/** A short Chinese name stays on one line; in a box it has no space towards letters that touch it. */
const longestName = 8;

const letter = /[\p{L}\p{N}]/u;

const noBreakSpace = '\u00a0';

/** Han words with the punctuation between them, and a number that they count: 111年度. */
const chineseRun =
  /(?:\d[\d,.]*)?\p{Script=Han}(?:[\p{Script=Han}、，。：；（）「」『』·]*[\p{Script=Han}）」』])?/gu;

/**
 * Sets English text. A figure stays with its unit; Chinese names are marked as Chinese, so that a
 * screen reader speaks them, and only the long ones break.
 */
export function englishText(runs: readonly Run[]): string[] {
  const begins = runs.flatMap((run, index) => (index === 0 || run.mark !== undefined ? [index] : []));
  return begins.flatMap((begin, index) => {
    const stretch = runs.slice(begin, begins[index + 1]);
    const mark = stretch[0]?.mark;
    return [...(mark === undefined ? [] : [markCode(mark)]), ...setStretch(stretch)];
  });
}

function setStretch(runs: readonly Run[]): string[] {
  const text = runs.map((run) => (run.whole ? keepWhole(run.text) : joinLines(run.text, 'en'))).join('');
  const expressions: string[] = [];
  let end = 0;
  for (const match of text.matchAll(chineseRun)) {
    if (match.index > end) expressions.push(...breakable(text.slice(end, match.index)));
    const begin = match.index;
    end = begin + match[0].length;
    const apart = !letter.test(text.charAt(begin - 1)) && !letter.test(text.charAt(end));
    const name = `chinese(${typstSequence(chineseText([{ text: match[0], whole: false }]))})`;
    expressions.push(apart && match[0].length <= longestName ? `box(${name})` : name);
  }
  if (end < text.length) expressions.push(...breakable(text.slice(end)));
  return expressions;
}

/** A quotation is often followed by its Chinese in brackets, from which Unicode does not part it (LB15). */
function breakable(text: string): string[] {
  const parts = text.split(/(?<=[”’] )(?=\()/).map(typstString);
  return parts.flatMap((part, index) => (index === 0 ? [part] : ['may-break', part]));
}

function keepWhole(text: string): string {
  return text.length <= longestWhole
    ? text.replaceAll(' ', noBreakSpace)
    : text.replace(/(?<=\d) (?=[a-z]+ion\b)/g, noBreakSpace);
}
