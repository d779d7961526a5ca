import type { Library } from '../../library/library.ts';
import type { Locale } from '../../model/locale.ts';
import { indicatorRecords } from './indicator-records.ts';
import { pageRecords } from './page-records.ts';
import type { SearchRecord } from './record.ts';
import { reportRecords } from './report-records.ts';

/**
 * Everything that search finds in a language. Pages that say again what others say are left out: the
 * comparisons, which hold each text twice for every pair of years, and the pages of items through the
 * years; both are a step away from the items that are found.
 */
export function searchRecords(library: Library, locale: Locale): SearchRecord[] {
  return [
    ...reportRecords(library, locale),
    ...indicatorRecords(library, locale),
    ...pageRecords(library, locale),
  ];
}
