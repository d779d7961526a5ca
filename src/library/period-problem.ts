import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { errorAt } from './diagnose.ts';

/** The problem of a period that can't be read. */
export function badPeriod(place: Place, text: string): Diagnostic {
  return errorAt(
    place,
    'period-form',
    {
      zh: `無法辨讀期間「${text}」，應為民國年，例如 112。`,
      en: `Unexpected period \`${text}\`, expected a ROC year such as \`112\`.`,
    },
    {
      zh: '也可寫 112H1（上半年）、FY113（會計年度）、112-03/112-07（月份）、@112-12（截至月底）。',
      en: 'Also 112H1 (half-year), FY113 (fiscal year), 112-03/112-07 (months), @112-12 (as of the end of a month).',
    },
  );
}
