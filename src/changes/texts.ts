import { compareTexts, isUnchanged, type ParagraphDifference, paragraphsOf } from '../compare/text.ts';
import { type Entry, type Library, type Report, reportsOf } from '../library/library.ts';
import { type Locale, locales } from '../model/locale.ts';

/** A text that readers see otherwise than before, in one language. */
export interface TextChange {
  readonly report: Report;
  readonly entry: Entry;
  readonly locale: Locale;
  readonly difference: readonly ParagraphDifference[];
}

/** The texts of all reports that differ between two states of the content, figures in them included. */
export function textChanges(before: Library, after: Library): TextChange[] {
  const earlier = new Map(reportsOf(before).map((report) => [report.path, report]));
  return reportsOf(after).flatMap((report) => {
    const old = earlier.get(report.path);
    if (!old) return [];
    return report.entries.flatMap((entry) => {
      const twin = old.entries.find(({ id }) => id === entry.id);
      if (!twin) return [];
      return locales.flatMap((locale) => {
        const difference = compareTexts(ownText(old, twin, locale), ownText(report, entry, locale), locale);
        return isUnchanged(difference) ? [] : [{ report, entry, locale, difference }];
      });
    });
  });
}

/** The paragraphs of an entry without those beneath it: they are entries of their own. */
function ownText(report: Report, entry: Entry, locale: Locale): string[] {
  return paragraphsOf(report, { ...entry, items: [] }, locale);
}
