import type { Locale } from '../model/locale.ts';
import { type RocYear, toAd } from '../model/year.ts';

/** The words of the PDF that come from no report. */
interface Words {
  readonly contents: string;
  /** What stands before, between and after the two page numbers of the foot. */
  readonly page: readonly [string, string, string];
  readonly note: string;
  readonly source: (source: string) => string;
  readonly licence: string;
  /** Names the faces embedded in the PDF and the licence they come under. */
  readonly typefaces: string;
  /** @param date YYYY-MM-DD */
  readonly published: (date: string) => string;
}

export const words: Readonly<Record<Locale, Words>> = {
  zh: {
    contents: '目錄',
    page: ['第', '頁，共', '頁'],
    note: '編者註',
    source: (source) => `資料來源：${source}。`,
    licence: '授權：',
    typefaces: '字型：Noto Serif TC、Noto Sans TC（SIL Open Font License 1.1）',
    published: (date) => `${chineseDate(date)}公布`,
  },
  en: {
    contents: 'Contents',
    page: ['Page ', ' of ', ''],
    note: 'Editor’s note',
    source: (source) => `Source: ${source}.`,
    licence: 'Licence: ',
    typefaces: 'Typefaces: Noto Serif TC, Noto Sans TC (SIL Open Font License 1.1)',
    published: (date) => `Published ${englishDate.format(new Date(date))}`,
  },
};

const englishDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

function chineseDate(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `中華民國${year - toAd(0 as RocYear)}年${month}月${day}日`;
}
