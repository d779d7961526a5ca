import { diffArrays } from 'diff';
import { documentText } from '../dialect/text.ts';
import { type Entry, type Report, withDescendants } from '../library/library.ts';
import { valueText } from '../library/value.ts';
import type { Locale } from '../model/locale.ts';
import { alignParagraphs } from './align.ts';
import { tokensOf } from './tokens.ts';

/** A stretch of text: in both versions, or only in the later (inserted) or the earlier (deleted). */
export interface Stretch {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

/** One paragraph of a text beside its earlier version, as the stretches that they share or not. */
export type ParagraphDifference = readonly Stretch[];

/**
 * The paragraphs of an entry, its own and those of all beneath it, with their figures: the unit of
 * comparison, since the same id is a leaf in one report and holds items in another.
 */
export function paragraphsOf(report: Report, entry: Entry, locale: Locale): string[] {
  return withDescendants(entry).flatMap(({ id, text }) => {
    const tree = text[locale]?.tree;
    return tree
      ? documentText(tree, (node) => valueText(report, id, node, locale))
          .split('\n')
          .filter(Boolean)
      : [];
  });
}

/** The difference of two texts, paragraph by paragraph and word by word; a number is one word. */
export function compareTexts(
  before: readonly string[],
  after: readonly string[],
  locale: Locale,
): ParagraphDifference[] {
  return alignParagraphs(before, after).map((pair): ParagraphDifference => {
    if (pair.before === undefined) return [{ kind: 'inserted', text: pair.after ?? '' }];
    if (pair.after === undefined) return [{ kind: 'deleted', text: pair.before }];
    if (pair.before === pair.after) return [{ kind: 'same', text: pair.after }];
    return merged(
      diffArrays(tokensOf(pair.before, locale), tokensOf(pair.after, locale)).map(
        ({ value, added, removed }): Stretch => ({
          kind: added ? 'inserted' : removed ? 'deleted' : 'same',
          text: value.join(''),
        }),
      ),
    );
  });
}

/** A shared comma or particle between two changes is no common ground: it joins the changes around it. */
const thread = /^[\s\p{P}的之及與和於在為]{1,2}$/u;

/** Joins changes that lie so near that a reader would see one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let deleted = '';
  let inserted = '';
  const flush = () => {
    if (deleted !== '') result.push({ kind: 'deleted', text: deleted });
    if (inserted !== '') result.push({ kind: 'inserted', text: inserted });
    deleted = '';
    inserted = '';
  };
  for (const [index, { kind, text }] of stretches.entries()) {
    const next = stretches[index + 1];
    if (kind === 'deleted') deleted += text;
    else if (kind === 'inserted') inserted += text;
    else if (
      deleted !== '' &&
      inserted !== '' &&
      !/\d$/.test(deleted) &&
      thread.test(text) &&
      next &&
      next.kind !== 'same'
    ) {
      deleted += text;
      inserted += text;
    } else {
      flush();
      result.push({ kind, text });
    }
  }
  flush();
  return result;
}

/** Whether two texts are the same, so that a page may fold them. */
export function isUnchanged(difference: readonly ParagraphDifference[]): boolean {
  return difference.every((paragraph) => paragraph.every(({ kind }) => kind === 'same'));
}
