import type { Locale } from '../model/locale.ts';

/** What the editors' desk says, which only the development server shows. */
interface DeskWords {
  readonly title: string;
  readonly lead: string;
  readonly columns: Readonly<
    Record<
      | 'report'
      | 'status'
      | 'missing'
      | 'untranslated'
      | 'stale'
      | 'unresolved'
      | 'awaited'
      | 'findings'
      | 'preview',
      string
    >
  >;
  readonly statuses: Readonly<Record<'published' | 'draft' | 'edition-missing', string>>;
  readonly count: (errors: number, warnings: number) => string;
  readonly ready: string;
  readonly elsewhere: string;
  readonly reports: string;
  readonly toDo: string;
  readonly pdf: string;
  readonly pdfTitle: (title: string) => string;
  readonly pdfLead: string;
  readonly back: string;
  readonly guide: string;
  readonly page: string;
  readonly findings: (count: number) => string;
  readonly here: string;
}

const zh: DeskWords = {
  title: '編輯檯',
  lead: '各報告的進度。這一頁只在預覽時顯示，不會公布；存檔後自動更新。',
  columns: {
    report: '報告',
    status: '狀態',
    missing: '缺中文',
    untranslated: '未翻譯',
    stale: '譯文過時',
    unresolved: '檢核未決',
    awaited: '待補數值',
    findings: '檢查',
    preview: 'PDF 預覽',
  },
  statuses: { published: '已公布', draft: '草稿', 'edition-missing': '未取得' },
  count: (errors, warnings) =>
    errors + warnings === 0 ? '沒有問題' : `${errors} 個錯誤，${warnings} 個警告`,
  ready: '所有報告都已備妥。',
  elsewhere: '不屬於任何報告',
  reports: '報告',
  toDo: '待辦',
  pdf: '邊改邊看',
  pdfTitle: (title) => `PDF 預覽：${title}`,
  pdfLead: '存檔後，下方的 PDF 自動重新產生。',
  back: '回編輯檯',
  guide: '說明',
  page: '看網頁',
  findings: (count) => `npm run check：${count} 個問題`,
  here: '檢查',
};

const en: DeskWords = {
  title: 'Editors’ desk',
  lead: 'How far each report has come. This page exists only in the preview, never on the published site, and updates itself when a file is saved.',
  columns: {
    report: 'Report',
    status: 'Status',
    missing: 'No Chinese',
    untranslated: 'Untranslated',
    stale: 'Stale',
    unresolved: 'Unresolved checks',
    awaited: 'Figures awaited',
    findings: 'Check',
    preview: 'PDF',
  },
  statuses: { published: 'published', draft: 'draft', 'edition-missing': 'not obtained' },
  count: (errors, warnings) =>
    errors + warnings === 0
      ? 'no problems'
      : `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
  ready: 'Every report is ready.',
  elsewhere: 'In no report',
  reports: 'Reports',
  toDo: 'To do',
  pdf: 'live preview',
  pdfTitle: (title) => `PDF preview: ${title}`,
  pdfLead: 'The PDF below is regenerated when a file is saved.',
  back: 'Back to the editors’ desk',
  guide: 'guide',
  page: 'page',
  findings: (count) => `npm run check: ${count} ${count === 1 ? 'problem' : 'problems'}`,
  here: 'Check',
};

export function deskWords(locale: Locale): DeskWords {
  return locale === 'zh' ? zh : en;
}
