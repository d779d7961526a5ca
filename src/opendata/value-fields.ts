import type { Bilingual } from '../model/locale.ts';
import type { AbsenceReason } from '../model/observation.ts';
import type { Qualifier, Quantity } from '../model/quantity.ts';
import type { Row } from './columns.ts';

/** What limits a figure, and in which column the bound then stands. */
export const qualifierMeanings: Readonly<Record<Qualifier, Bilingual>> = {
  about: { zh: '約；概數在 value', en: 'about; the approximation is in value' },
  more: { zh: '逾、餘、多；下限在 value_min', en: 'more than; the bound is in value_min' },
  'at-least': { zh: '至少、以上；下限在 value_min', en: 'at least; the bound is in value_min' },
  nearly: { zh: '近、將近；上限在 value_max', en: 'nearly; the bound is in value_max' },
  'up-to': { zh: '最多、以下；上限在 value_max', en: 'up to; the bound is in value_max' },
};

/** Why there is no figure, as the column `qualifier` says it. */
export const absenceMeanings: Readonly<Record<AbsenceReason, Bilingual>> = {
  'not-reported': { zh: '未載：報告沒有刊載', en: 'Not stated: the reports do not give it' },
  'not-published-yet': { zh: '尚未公布', en: 'Not published yet' },
  discontinued: {
    zh: '不再列載：業務已停辦，或報告不再列載',
    en: 'No longer listed: the service has ended, or reports no longer list it',
  },
  'not-applicable': { zh: '不適用', en: 'Not applicable' },
  'edition-missing': {
    zh: '該年報告未收錄：尚未取得原報告',
    en: 'The report of that year is missing: it has not been obtained',
  },
};

type ValueFields = Pick<Row, 'value' | 'value_min' | 'value_max' | 'qualifier' | 'as_printed'>;

/** Where a quantity stands: a range in both bounds, a bound in its own, anything else as the value. */
export function valueFields({ value, max, qualifier, printed }: Quantity): ValueFields {
  const decimal = value.toFixed();
  const empty = { value: '', value_min: '', value_max: '', qualifier: qualifier ?? '', as_printed: printed };
  if (max) return { ...empty, value_min: decimal, value_max: max.toFixed() };
  if (qualifier === 'more' || qualifier === 'at-least') return { ...empty, value_min: decimal };
  if (qualifier === 'nearly' || qualifier === 'up-to') return { ...empty, value_max: decimal };
  return { ...empty, value: decimal };
}

/** The fields of a period without a figure: the reason alone. */
export function absenceFields(reason: AbsenceReason): ValueFields {
  return { value: '', value_min: '', value_max: '', qualifier: reason, as_printed: '' };
}
