import type { Locale } from '../model/locale.ts';
import type { AbsenceReason } from '../model/observation.ts';

/** Why a figure is missing, briefly for a chart and as a sentence for a table. */
interface Reason {
  readonly brief: string;
  readonly full: string;
}

type Reasons = Readonly<Record<AbsenceReason, Reason>>;

const zhReasons: Reasons = {
  'not-reported': { brief: '未載', full: '原報告未載此項數值。' },
  'not-published-yet': { brief: '尚未公布', full: '尚未公布。' },
  discontinued: { brief: '不再列載', full: '業務已停辦，或報告不再列載。' },
  'not-applicable': { brief: '不適用', full: '該期間不適用，沒有數值。' },
  'edition-missing': { brief: '未收錄', full: '未收錄：尚未取得該年的報告。本站不推估，圖上也不連線。' },
};

const enReasons: Reasons = {
  'not-reported': { brief: 'not stated', full: 'The report does not state this figure.' },
  'not-published-yet': { brief: 'not yet published', full: 'Not published yet.' },
  discontinued: { brief: 'no longer listed', full: 'The service has ended, or reports no longer list it.' },
  'not-applicable': { brief: 'not applicable', full: 'Not applicable in this period: there is no figure.' },
  'edition-missing': {
    brief: 'report missing',
    full: 'The report of that year has not been obtained. The figure is not estimated, and no line is drawn across.',
  },
};

/** Every reason for which a figure can be missing, in words. */
export const absenceReasons: Readonly<Record<Locale, Reasons>> = { zh: zhReasons, en: enReasons };
