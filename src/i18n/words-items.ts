import type { Locale } from '../model/locale.ts';
import type { AbsenceReason } from '../model/observation.ts';

const zh = {
  otherYears: '本項其他年度',
  throughTheYears: '歷年對照',
  inPdf: 'PDF 中的本項',
  missingBriefly: '未收錄',
  itemTitle: (title: string) => `${title}：歷年對照`,
  itemDescription: (title: string) => `「${title}」在各年報告中的內文、數字、改名與移動。`,
  lead: '同一項目在各年報告中的版本，最新的在前；項目的內文包含其下各項。',
  annual: '年度報告',
  council: '議會業務報告',
  figures: '歷年數字',
  earlierFigures: '更早年度的數字',
  figuresLead: '照各年報告刊載；期間與報告年度不同者，另行註明。',
  indicator: '指標',
  councilColumn: (number: string) => `議會${number}`,
  elsewhere: (title: string) => `載於「${title}」`,
  definitionChanged: (before: string, after: string) => `${before}與${after}之間定義改變，不宜相比`,
  noItem: '未列',
  absence: {
    'not-reported': '未載',
    'not-published-yet': '尚未公布',
    discontinued: '不再列載',
    'not-applicable': '不適用',
    'edition-missing': '未收錄',
  } as Readonly<Record<AbsenceReason, string>>,
  missing: (year: string) => `${year}報告尚未取得，沒有內文可供對照。`,
  renamed: (from: string, to: string) => `改名：由「${from}」改為「${to}」。`,
  moved: '移動：改列於另一標題之下。',
  leftOut: (before: string) => `列載至${before}報告為止。`,
  unchanged: (before: string) => `名稱與所屬章節，與${before}報告相同。`,
  first: '本站收錄的最早一份報告即有此項。',
  began: (before: string) => `新增：${before}報告未列此項。`,
  ended: (year: string) => `${year}報告不再列載此項。`,
  reason: (reason: string) => `原因：${reason}`,
  since: (before: string) => `與${before}報告相比：`,
  reportOf: (year: string) => `${year}報告`,
  textOf: (report: string) => `${report}的內文`,
  compareTexts: (before: string, after: string) => `${before}與${after}內文對照`,
  tellingSince: (before: string) => `與${before}相比，最大的變動`,
  tellingMissing: (year: string, before: string) => `${year}報告未收錄，因此與${before}報告相比。`,
  tellingRule:
    '依固定規則由數字自動選出：相對增減最大者（基數在30以上，每一項目只取一個，總數先於各部分）、創新高或新低者，以及新增與不再列載的項目。本站不推測原因；報告若述及原因，見各項目的內文。',
  data: '開放資料',
  dataDescription: '各報告的全部數字與指標登錄檔，以 CSV、ODS 與 JSON 提供，附欄位說明與授權。',
  dataLead:
    '各年報告的全部數字，可整批下載，也可逐指標下載。每次發布都由同一份資料重新產生，與各頁所示一致。',
  files: '檔案',
  observationsFile: '全部數值',
  observationsFileSays: '每一列是一份報告對一個指標、一個期間所載的一個數值，或沒有數值的原因。',
  registryFile: '指標登錄檔',
  registryFileSays: '指標的名稱、定義、單位、方向、定義的改變與檢核規則。',
  csvForm:
    'CSV 為 UTF-8 編碼（含 BOM）、CRLF 換行、第一列為欄名，含逗號、引號或換行的欄位以雙引號括住（RFC 4180）。ODS 為開放文件格式（ODF）試算表，可用 LibreOffice、Excel 等軟體開啟，另附說明一頁。JSON 的欄位相同；數值為數字，空白為 null。',
  columns: '欄位',
  column: '欄名',
  meaning: '內容',
  qualifiers: '限定（qualifier）',
  absences: '沒有數值的原因（qualifier）',
  code: '代碼',
  byIndicator: '逐指標下載',
  licence: '授權與標示',
  licenceSays: '使用時請附上下列標示；JSON 與 ODS 檔內亦有，CSV 因只有一列標題，故載明於此。',
  download: (format: string, size: string) => `${format}，${size}`,
};

type Words = typeof zh;

const en: Words = {
  otherYears: 'This item in other years',
  throughTheYears: 'all years',
  inPdf: 'in the PDF',
  missingBriefly: 'missing',
  itemTitle: (title) => `${title}: all years`,
  itemDescription: (title) => `“${title}” in every report: its texts, figures, renames and moves.`,
  lead: 'This item in every report, the newest first. Its text includes that of all items under it.',
  annual: 'Annual reports',
  council: 'Business reports to the City Council',
  figures: 'Figures by year',
  earlierFigures: 'Figures of earlier years',
  figuresLead:
    'As each report states them. Where the period is not the year of the report, it is given with the figure.',
  indicator: 'Indicator',
  councilColumn: (number) => `Council ${number}`,
  elsewhere: (title) => `stated under “${title}”`,
  definitionChanged: (before, after) =>
    `the definition changed between ${before} and ${after}, which should not be compared`,
  noItem: 'not listed',
  absence: {
    'not-reported': 'not stated',
    'not-published-yet': 'not published yet',
    discontinued: 'no longer listed',
    'not-applicable': 'not applicable',
    'edition-missing': 'missing',
  },
  missing: (year) => `The ${year} report has not been obtained, so there is no text to compare.`,
  renamed: (from, to) => `Renamed: from “${from}” to “${to}”.`,
  moved: 'Moved under another heading.',
  leftOut: (before) => `Last listed in the ${before} report.`,
  unchanged: (before) => `Title and chapter unchanged since the ${before} report.`,
  first: 'Already in the earliest report held here.',
  began: (before) => `New: the ${before} report does not list this item.`,
  ended: (year) => `The ${year} report no longer lists this item.`,
  reason: (reason) => `Reason: ${reason}`,
  since: (before) => `Compared with the ${before} report:`,
  reportOf: (year) => `${year} report`,
  textOf: (report) => `Text of the ${report}`,
  compareTexts: (before, after) => `The texts of ${before} and ${after} side by side`,
  tellingSince: (before) => `Largest changes since ${before}`,
  tellingMissing: (year, before) =>
    `The ${year} report is missing, so this one is compared with the ${before} report.`,
  tellingRule:
    'Chosen from the figures by a fixed rule: the largest relative changes (from a base of at least 30, one for each item, totals before parts), new highs and lows, and items that are new or no longer listed. No causes are guessed; where a report gives a reason, it is in the item’s text.',
  data: 'Open data',
  dataDescription:
    'All figures of the reports and the registry of indicators, as CSV, ODS and JSON, with their columns and licence.',
  dataLead:
    'All figures of all reports, to download at once or indicator by indicator. Regenerated at each release from the same data as the pages.',
  files: 'Files',
  observationsFile: 'All figures',
  observationsFileSays:
    'Each row is one figure that one report states of one indicator for one period, or the reason why there is none.',
  registryFile: 'Registry of indicators',
  registryFileSays:
    'Names, definitions, units and directions of the indicators, changes of definition, and the checks.',
  csvForm:
    'CSV is UTF-8 with a byte order mark, lines end in CRLF, the first row names the columns, and a field that holds a comma, a quote or a line break is in double quotes (RFC 4180). ODS is an OpenDocument spreadsheet, which LibreOffice, Excel and other programs open; a second sheet describes it. JSON has the same columns; values are numbers, and null stands for empty.',
  columns: 'Columns',
  column: 'Column',
  meaning: 'What it holds',
  qualifiers: 'What limits a figure (qualifier)',
  absences: 'Why there is no figure (qualifier)',
  code: 'Code',
  byIndicator: 'By indicator',
  licence: 'Licence and attribution',
  licenceSays:
    'Include this attribution when you use the data. The JSON and ODS files carry it; a CSV has only one header row, so it is given here.',
  download: (format, size) => `${format}, ${size}`,
};

/** The words of the pages of items and data in a language. */
export function itemWords(locale: Locale): Words {
  return locale === 'zh' ? zh : en;
}
