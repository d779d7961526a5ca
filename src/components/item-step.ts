import type { Step } from '../compare/history.ts';
import { itemWords } from '../i18n/words-items.ts';
import type { Locale } from '../model/locale.ts';
import { formatYearBriefly } from '../model/year.ts';

/**
 * What became of an item since the report before, in sentences: those that the editors recorded, with the
 * reason where a report gives one; without any, what the two outlines show.
 */
export function stepWords({ before, change, recorded }: Step, locale: Locale): string[] {
  const text = itemWords(locale);
  if (recorded.length > 0) {
    return recorded.map(({ what, reason }) =>
      reason ? `${what[locale]}${locale === 'zh' ? '' : ' '}${text.reason(reason[locale])}` : what[locale],
    );
  }
  const year = formatYearBriefly(before.edition.year, locale);
  if (change.kind === 'added') return [text.began(year)];
  if (change.kind === 'ended') return [text.leftOut];
  const sentences = [
    ...(change.renamed ? [text.renamed(change.before.title[locale], change.after.title[locale])] : []),
    ...(change.moved ? [text.moved] : []),
  ];
  return sentences.length > 0 ? sentences : [text.unchanged];
}
