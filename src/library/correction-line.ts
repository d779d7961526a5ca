import { formatDate } from '../model/date.ts';
import type { Locale } from '../model/locale.ts';
import type { Report, Revision } from './library.ts';
import { revisionsOf } from './revisions.ts';

/**
 * The recorded changes of a report in a language, one sentence or two each, oldest first: for the slip
 * after a PDF's cover and the head of its page. Plain text; none where the report is as first published.
 */
export function correctionLines(report: Report, locale: Locale): string[] {
  return revisionsOf(report).map((revision) => {
    const title = revisedTitle(revision, report, locale);
    const date = formatDate(revision.date, locale);
    if (locale === 'zh')
      return `${date}${title ? `「${title}」` : '整份報告'}：${changeText(revision, locale)}`;
    return `${date}, ${title ? `“${title}”` : 'the whole report'}: ${changeText(revision, locale)}`;
  });
}

/** What a change replaced by what, and why: `原為「…」，改為「…」。原因：…` */
export function changeText({ old, new: now, reason }: Revision, locale: Locale): string {
  if (locale === 'zh') return `原為「${old.zh}」，改為「${now.zh}」。原因：${reason.zh}`;
  return `“${old.en}” became “${now.en}”. Reason: ${reason.en}`;
}

/** The title of the heading that a revision concerns; its id where it was removed; undefined for the whole. */
export function revisedTitle(
  { item }: Revision,
  report: Report | undefined,
  locale: Locale,
): string | undefined {
  const parts = report?.chapters.flatMap(({ part }) => part ?? []) ?? [];
  return [...parts, ...(report?.entries ?? [])].find(({ id }) => id === item)?.title[locale] ?? item;
}
