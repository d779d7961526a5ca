import type { Locale } from '../model/locale.ts';

/** What the report of changes says around the facts. */
interface Words {
  readonly heading: string;
  readonly nothing: string;
  readonly tally: (counts: { figures: number; texts: number; items: number; pdfs: number }) => string;
  readonly reports: string;
  readonly added: string;
  readonly removed: string;
  readonly holding: (counts: { figures: number; items: number }) => string;
  readonly figures: string;
  readonly figureColumns: readonly string[];
  readonly none: string;
  readonly note: string;
  readonly outline: string;
  readonly ended: string;
  readonly moved: string;
  readonly renamed: string;
  readonly indicators: string;
  readonly siteFields: string;
  readonly touched: string;
  readonly kinds: Readonly<
    Record<'reports' | 'chapters' | 'items' | 'indicators' | 'comparisons' | 'pages' | 'pdfs', string>
  >;
  readonly more: (count: number) => string;
  readonly moreRows: (count: number) => string;
  readonly corrected: string;
  readonly correctedWhy: string;
  readonly stale: string;
  readonly findings: string;
  readonly texts: string;
  readonly languages: Readonly<Record<Locale, string>>;
  readonly cut: (count: number) => string;
}

const zh: Words = {
  heading: '這次變更對公眾的影響',
  nothing: '讀者看到的內容沒有不同。',
  tally: ({ figures, texts, items, pdfs }) =>
    `數值 ${figures} 項、內文 ${texts} 段、項目 ${items} 項、PDF ${pdfs} 份。`,
  reports: '報告',
  added: '新增',
  removed: '移除',
  holding: ({ figures, items }) => `（項目與章 ${items} 個，數值 ${figures} 項）`,
  figures: '數值',
  figureColumns: ['報告', '項目', '指標', '期間', '原', '新'],
  none: '（無）',
  note: '編者註',
  outline: '項目與標題',
  ended: '不再列載',
  moved: '移動',
  renamed: '標題或編號改為',
  indicators: '登錄檔有改動的指標',
  siteFields: 'site.yaml 改動的欄位（每一頁都會顯示）',
  touched: '受影響的頁面與 PDF',
  kinds: {
    reports: '報告',
    chapters: '章',
    items: '歷年對照',
    indicators: '指標',
    comparisons: '對照',
    pages: '其他頁面',
    pdfs: 'PDF',
  },
  more: (count) => `另 ${count} 頁`,
  moreRows: (count) => `另有 ${count} 行未列。`,
  corrected: '已公布的報告有變動',
  correctedWhy: '這些報告已經公布；若已封存，每一處變動都要有修訂紀錄。',
  stale: '英文待修訂',
  findings: '檢查新發現的問題',
  texts: '內文',
  languages: { zh: '中文', en: '英文' },
  cut: (count) => `篇幅所限，另有 ${count} 段內文的變動未列；請在本機執行 \`npm run changes\` 查看。`,
};

const en: Words = {
  heading: 'What this change does to the public',
  nothing: 'Readers see no difference.',
  tally: ({ figures, texts, items, pdfs }) =>
    `Figures: ${figures}. Texts: ${texts}. Items: ${items}. PDFs: ${pdfs}.`,
  reports: 'Reports',
  added: 'added',
  removed: 'removed',
  holding: ({ figures, items }) => ` (chapters and items: ${items}, figures: ${figures})`,
  figures: 'Figures',
  figureColumns: ['Report', 'Item', 'Indicator', 'Period', 'Old', 'New'],
  none: '(none)',
  note: "editor's note",
  outline: 'Items and headings',
  ended: 'no longer listed',
  moved: 'moved',
  renamed: 'new title or number:',
  indicators: 'Indicators whose registry entry changed',
  siteFields: 'Fields of site.yaml that changed (every page shows them)',
  touched: 'Pages and PDFs affected',
  kinds: {
    reports: 'Reports',
    chapters: 'Chapters',
    items: 'All years',
    indicators: 'Indicators',
    comparisons: 'Comparisons',
    pages: 'Other pages',
    pdfs: 'PDF',
  },
  more: (count) => `${count} more`,
  moreRows: (count) => `${count} more lines are left out.`,
  corrected: 'Published reports that changed',
  correctedWhy: 'These are published. Where one is sealed, each change needs a recorded revision.',
  stale: 'English to be revised',
  findings: 'New findings of the check',
  texts: 'Texts',
  languages: { zh: 'Chinese', en: 'English' },
  cut: (count) =>
    `${count} more ${count === 1 ? 'text is' : 'texts are'} left out for length; \`npm run changes\` shows all of them.`,
};

export function changeWords(locale: Locale): Words {
  return locale === 'zh' ? zh : en;
}
