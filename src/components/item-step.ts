import type { Step } from '../compare/history.ts';
import { itemWords } from '../i18n/words-items.ts';
import type { Locale } from '../model/locale.ts';
import { formatYearBriefly } from '../model/year.ts';

/** What became of an item since the report before. */
interface StepWords {
  /** What the sentences begin with, where they don't name the report before themselves. */
  readonly lead?: string;
  readonly sentences: readonly string[];
}

/**
 * What became of an item since the report before: the sentences that the editors recorded, with the reason
 * where a report gives one; without any, what the two outlines show.
 */
export function stepWords({ before, change, recorded }: Step, locale: Locale): StepWords {
  const text = itemWords(locale);
  const year = formatYearBriefly(before.edition.year, locale);
  const lead = text.since(year);
  if (recorded.length > 0) {
    const sentences = recorded.map(({ what, reason }) =>
      reason ? `${what[locale]}${locale === 'zh' ? '' : ' '}${text.reason(reason[locale])}` : what[locale],
    );
    return { lead, sentences };
  }
  if (change.kind === 'added') return { sentences: [text.began(year)] };
  if (change.kind === 'ended') return { sentences: [text.leftOut(year)] };
  const sentences = [
    ...(change.renamed ? [text.renamed(change.before.title[locale], change.after.title[locale])] : []),
    ...(change.moved ? [text.moved] : []),
  ];
  return sentences.length > 0 ? { lead, sentences } : { sentences: [text.unchanged(year)] };
}
