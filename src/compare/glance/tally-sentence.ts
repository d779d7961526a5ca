import { glanceWords } from '../../i18n/words-glance.ts';
import type { Entry } from '../../library/library.ts';
import type { Locale } from '../../model/locale.ts';
import { type ChapterRow, type OutlineCell, type Tally, tallyOf } from './chapter-row.ts';

/** What became of the items of a chapter, without a stop: `6項：延續4、新增2、未列1`. */
export function chapterSentence({ state, cells }: ChapterRow, locale: Locale): string {
  const words = glanceWords(locale);
  const tally = tallyOf(cells);
  if (state === 'gone') {
    return tally.gone > 0 && cells.every(({ depth }) => depth > 0)
      ? `${words.chapterGone}${words.comma}${words.formerly(tally.gone)}`
      : words.chapterGone;
  }
  const isWhole = cells.some(({ depth, state: own }) => depth === 0 && own !== 'gone');
  const size = isWhole ? words.noItems : words.items(tally.listed);
  if (state === 'new') return `${words.chapterNew}${words.comma}${size}`;
  if (!isWhole) return tallySentence(tally, locale);
  const parts = [...(state === 'kept' ? [words.kept] : []), ...goneParts(tally, locale)];
  return parts.length > 0 ? `${size}${words.comma}${parts.join(words.separator)}` : size;
}

/**
 * A tally in words: how many items there are, and what became of them since the report before; briefly,
 * without how many came from others or went into them.
 */
export function tallySentence(whole: Tally, locale: Locale, isBrief = false): string {
  const words = glanceWords(locale);
  const tally = isBrief ? { ...whole, newRecast: 0, goneRecast: 0 } : whole;
  const size = words.items(tally.listed);
  if (tally.kept + tally.new + tally.gone === 0) return size;
  if (tally.new + tally.gone === 0) return `${size}${words.comma}${words.allKept}`;
  const parts = [
    ...(tally.kept > 0 ? [words.parts.kept(tally.kept)] : []),
    ...(tally.new > 0
      ? [withAside(words.parts.new(tally.new), tally.newRecast, words.newRecast, locale)]
      : []),
    ...goneParts(tally, locale),
  ];
  return `${size}${words.colon}${parts.join(words.separator)}`;
}

/** The items that are new, or no longer listed, by name; a chapter that is either itself needs no list. */
export function namedCells({ state, cells }: ChapterRow, which: 'new' | 'gone'): Entry[] {
  if (state === which && which === 'new') return [];
  return cells.filter((cell) => cell.state === which && cell.depth > 0).map(({ entry }) => entry);
}

/** What a cell says of its item: `新增`, or how it came from others or went into them. */
export function stateText({ state, recast }: Pick<OutlineCell, 'state' | 'recast'>, locale: Locale): string {
  const { states } = glanceWords(locale);
  if (!recast) return states[state];
  return state === 'gone' ? states.goneRecast : states.recast;
}

function goneParts(tally: Tally, locale: Locale): string[] {
  const words = glanceWords(locale);
  return tally.gone > 0
    ? [withAside(words.parts.gone(tally.gone), tally.goneRecast, words.goneRecast, locale)]
    : [];
}

function withAside(part: string, count: number, aside: (count: number) => string, locale: Locale): string {
  if (count === 0) return part;
  const [open, close] = glanceWords(locale).brackets;
  return `${part}${open}${aside(count)}${close}`;
}
