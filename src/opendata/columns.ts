import type { Bilingual } from '../model/locale.ts';

/** The columns of the observations, in order, with what each holds. */
export const columns = {
  indicator: {
    zh: '指標代碼，與指標登錄檔（indicators.json）對應',
    en: 'Id of the indicator, as in the registry (indicators.json)',
  },
  name_zh: { zh: '指標名稱（中文）', en: 'Name of the indicator in Chinese' },
  name_en: { zh: '指標名稱（英文）', en: 'Name of the indicator in English' },
  unit: {
    zh: '計量單位代碼；名稱見 indicators.json',
    en: 'Id of the unit; its names are in indicators.json',
  },
  period: {
    zh: '數值所屬期間，民國紀年：112為全年、112H1為上半年、FY113為年度預算、@112-12為截至該月、112-03/112-07為月份區間',
    en: 'What the figure refers to, in ROC years: 112 a year, 112H1 its first half, FY113 a fiscal year, @112-12 as of that month, 112-03/112-07 a range of months',
  },
  period_start: { zh: '期間的第一日，西元 ISO 8601', en: 'First day of the period, AD, ISO 8601' },
  period_end: {
    zh: '期間的最後一日，西元 ISO 8601；截至某時的數值，起訖為同一日',
    en: 'Last day of the period, AD, ISO 8601; for a figure as of a date, the same day as the first',
  },
  value: {
    zh: '數值，以基本單位計（263.2萬元為2632000，98.1%為98.1）；範圍、上下限或沒有數值時為空白',
    en: 'The value in the base unit (263.2萬元 is 2632000, 98.1% is 98.1); empty for a range, a bound or an absence',
  },
  value_min: { zh: '範圍的下端，或數值的下限', en: 'Lower end of a range, or lower bound' },
  value_max: { zh: '範圍的上端，或數值的上限', en: 'Upper end of a range, or upper bound' },
  qualifier: {
    zh: '數值的限定（見下表）；沒有數值時，為沒有的原因（見下表）',
    en: 'What limits the figure or, where there is none, why there is none (see the lists below)',
  },
  as_printed: {
    zh: '原報告所印的數字，不含單位',
    en: 'The figure as the report prints it, without its unit',
  },
  series: {
    zh: '刊物：annual 為施政績效成果報告，council 為議會業務報告',
    en: 'Series: annual (performance reports) or council (business reports to the City Council)',
  },
  edition: {
    zh: '載有此數值的一期：112，或 4-2（第4屆第2次定期大會）',
    en: 'The issue that states the figure: 112, or 4-2 for the 2nd session of the 4th council',
  },
  agency: { zh: '機關代碼', en: 'Id of the agency' },
  item: { zh: '載有此數值的項目代碼', en: 'Id of the item that states the figure' },
  url: { zh: '載有此數值的項目網址', en: 'Address of the item that states the figure' },
  note_zh: {
    zh: '編者註（中文）：原報告的數字彼此不符之處',
    en: "Editor's note in Chinese, where the report's own figures contradict each other",
  },
  note_en: { zh: '編者註（英文）', en: "Editor's note in English" },
  break_before: {
    zh: 'true：指標的定義在前一個同類期間的數值（若無，則為前一個數值）之後改變，兩者不宜相比；原因見 indicators.json',
    en: 'true: the definition changed since the last figure for the same kind of period (or, where there is none, the last figure), so the two should not be compared; the reason is in indicators.json',
  },
} as const satisfies Record<string, Bilingual>;

export type Column = keyof typeof columns;

/** The names of the columns, in order. */
export const columnNames = Object.keys(columns) as Column[];

/** The columns that hold something else than text. */
export const columnKinds: Readonly<Partial<Record<Column, 'number' | 'date' | 'boolean'>>> = {
  period_start: 'date',
  period_end: 'date',
  value: 'number',
  value_min: 'number',
  value_max: 'number',
  break_before: 'boolean',
};

/** One row of the observations as written in CSV: every field a text, empty where there is nothing. */
export type Row = Readonly<Record<Column, string>>;
