import type { SeriesId } from '../model/edition.ts';
import type { Locale } from '../model/locale.ts';
import { type RocYear, toAd } from '../model/year.ts';

const zh = {
  contents: '目錄',
  /** What stands before, between and after the two page numbers of the foot. */
  page: ['第', '頁，共', '頁'] as readonly string[],
  /** The heads of the two columns of the official form. */
  columns: ['重要施政項目', '執行成果與效益'] as readonly string[],
  continued: '（續）',
  note: '編者註',
  source: (source: string) => `資料來源：${source}。`,
  licence: '授權：',
  /** Names the faces embedded in the PDF and the licence they come under. */
  typefaces: '字型：Noto Serif TC、Noto Sans TC（SIL Open Font License 1.1）',
  edition: '期別',
  editionName: (series: SeriesId, number: string) =>
    `${{ annual: '年度報告', council: '議會業務報告' }[series]} ${number}`,
  revision: '版次',
  unrevised: '未經修訂',
  revised: (count: number) => `第${count}次修訂`,
  slipTitle: '勘誤表',
  slipLead: '本報告封存後有下列更正，內文均已改正：',
  published: '公布日期',
  /** @param date YYYY-MM-DD */
  date: (date: string) => chineseDate(date),
  webPage: '網頁',
  volume: '合訂本',
  volumeOf: (count: number) => `合訂本，收錄${count}個機關的報告`,
  verify: '核對這份檔案是否與公布者相同：',
  verifyCode: (address: string) => `核對網頁 ${address} 的 QR Code`,
  appendix: (number: number) => `附錄${'一二三四五'[number - 1]}、`,
  figures: '數值一覽',
  figuresLead: '以下為本報告所載的數值，依章排列。頁次為內文載明該數值之頁；內文未載明者，為其項目之頁。',
  noFigures: '本報告未登錄數值。',
  period: '期間',
  figure: '數值',
  pageNumber: '頁次',
  noteMark: (number: number) => `（編者註${number}）`,
  comparison: (older: string | undefined) => (older ? `與${older}對照` : '與前一份報告對照'),
  noPrevious: '本站收錄的同系列報告中，沒有更早的一份可供對照。',
  comparisonLead: (before: string, after: string) =>
    `增減為${after}報告所載的數值減去${before}報告所載的數值。期間若不是報告的年度，寫在數值下方。百分比之差以百分點計。`,
  comparisonOnline: '內文逐字對照：',
  changeAndRemark: '增減與說明',
  judged: (change: string, judgement: string) => `${change}，${judgement}`,
  onlyIn: (year: string, names: readonly string[]) => `只見於${year}報告的指標：${names.join('、')}。`,
  listed: (name: string) => `${name}：`,
  renamed: (now: string, before: string) => `${now}（原為「${before}」）`,
  notes: '編者註與更正',
  editorsNotes: '編者註',
  notesLead: '下列數值照原報告刊載，但與原報告的其他數字不符。',
  noNotes: '本報告的數值沒有編者註。',
  noted: (name: string, period: string, figure: string) => `${name}，${period}，${figure}（第`,
  notedAfter: '頁）：',
  noteNumbering: '編者註1',
  corrections: '更正',
  noCorrections: '本報告自本站刊載以來，沒有更正紀錄。',
};

type Words = typeof zh;

const en: Words = {
  contents: 'Contents',
  page: ['Page ', ' of ', ''],
  columns: ['Key programme', 'Results and benefits'],
  continued: ' (continued)',
  note: 'Editor’s note',
  source: (source) => `Source: ${source}.`,
  licence: 'Licence: ',
  typefaces: 'Typefaces: Noto Serif TC, Noto Sans TC (SIL Open Font License 1.1)',
  edition: 'Edition',
  editionName: (series, number) =>
    `${{ annual: 'Annual report', council: 'Business report to the City Council' }[series]} ${number}`,
  revision: 'Revision',
  unrevised: 'Not revised',
  revised: (count) => `Revision ${count}`,
  slipTitle: 'Corrections',
  slipLead: 'Since it was sealed, this report has been corrected as follows; the texts have the corrections:',
  published: 'Published',
  date: (date) => englishDate.format(new Date(date)),
  webPage: 'Web page',
  volume: 'Bound volume',
  volumeOf: (count) => `Bound volume of the reports of ${count === 1 ? 'one agency' : `${count} agencies`}`,
  verify: 'To check this copy against what was published:',
  verifyCode: (address) => `QR code of the verification page ${address}`,
  appendix: (number) => `Appendix ${number}`,
  figures: 'Figures',
  figuresLead:
    'All figures of this report, chapter by chapter. The page is where the text states the figure, or else where its item begins.',
  noFigures: 'No figures are recorded for this report.',
  period: 'Period',
  figure: 'Figure',
  pageNumber: 'Page',
  noteMark: (number) => ` (editor’s note ${number})`,
  comparison: (older) => (older ? `Compared with the ${older}` : 'Compared with the previous report'),
  noPrevious: 'There is no earlier report of this series here to compare it with.',
  comparisonLead: (before, after) =>
    `A change is the figure of the ${after} report less that of the ${before} report. A period other than the report’s own year is given under the figure. Percentages change by percentage points.`,
  comparisonOnline: 'The texts compared word by word: ',
  changeAndRemark: 'Change and remarks',
  judged: (change, judgement) => `${change}, ${judgement}`,
  onlyIn: (year, names) => `Stated in the ${year} report only: ${names.join('; ')}.`,
  listed: (name) => name,
  renamed: (now, before) => `${now} (formerly “${before}”)`,
  notes: 'Notes and corrections',
  editorsNotes: 'Editor’s notes',
  notesLead: 'These figures are given as the report prints them, but contradict other figures in it.',
  noNotes: 'There are no editor’s notes on figures of this report.',
  noted: (name, period, figure) => `${name}, ${period}, ${figure} (page `,
  notedAfter: '): ',
  noteNumbering: '1.',
  corrections: 'Corrections',
  noCorrections: 'No correction has been made to this report since it appeared here.',
};

/** The words of the PDF that come from no report. */
export const words: Readonly<Record<Locale, Words>> = { zh, en };

const englishDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

function chineseDate(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `中華民國${year - toAd(0 as RocYear)}年${month}月${day}日`;
}
