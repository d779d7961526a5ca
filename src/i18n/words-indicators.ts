import type { Locale } from '../model/locale.ts';

/** Why a figure is missing, briefly for a chart and as a sentence for a table. */
interface Reason {
  readonly brief: string;
  readonly full: string;
}

type Reasons = Readonly<
  Record<'not-reported' | 'not-published-yet' | 'discontinued' | 'not-applicable' | 'edition-missing', Reason>
>;

type Kinds = Readonly<Record<'flow' | 'stock' | 'share' | 'rate' | 'rank' | 'score' | 'amount', string>>;

type Directions = Readonly<Record<'higher' | 'lower' | 'neutral', string>>;

const zhReasons: Reasons = {
  'not-reported': { brief: '未載', full: '原報告未載此項數值。' },
  'not-published-yet': { brief: '尚未公布', full: '尚未公布。' },
  discontinued: { brief: '不再列載', full: '業務已停辦，或報告不再列載。' },
  'not-applicable': { brief: '不適用', full: '該期間不適用，沒有數值。' },
  'edition-missing': { brief: '未收錄', full: '未收錄：尚未取得該年的報告。本站不推估，圖上也不連線。' },
};

const zhKinds: Kinds = {
  flow: '期間累計數',
  stock: '時點數',
  share: '占整體的百分比',
  rate: '比率',
  rank: '名次',
  score: '評分',
  amount: '金額',
};

const zhDirections: Directions = {
  higher: '越高越好。',
  lower: '越低越好。',
  neutral: '未設「越高越好」或「越低越好」，因此只述增減，不評好壞。',
};

const zh = {
  indicators: '指標',
  none: '目前還沒有指標。報告裡的數字請見各章內文。',
  lead: (count: number) =>
    `${count}項指標，依主題排列；每項列出最新數值，以及與前一個可比期間的增減。點選名稱可看圖、歷年數字與出處。`,
  filter: '篩選指標',
  filterExample: '例如：滿意度',
  filtered: (count: number) => `符合：${count}項指標`,
  clearFilter: '清除篩選',
  allShown: (count: number) => `全部${count}項指標`,
  themes: '主題',
  statingYears: '載有本指標的報告',
  latest: '最新數值',
  course: '歷年',
  period: '期間',
  value: '數值',
  change: '增減',
  source: '出處與說明',
  missingEditionBriefly: (year: string) => `${year}報告未收錄`,
  missingEdition: (year: string) =>
    `未收錄：此數應載於${year}報告，該報告尚未取得。本站不推估，圖上也不連線。`,
  noFigure: '各報告均未載數值。',
  first: '最早的一筆，沒有可比較的數值。',
  single: '目前只有這一筆，尚無可比較的數值。',
  against: (period: string) => `較${period}`,
  since: (period: string, change: string, judgement: string) => `較${period} ${change}${judgement}`,
  same: (period: string) => `與${period}相同`,
  sentence: (period: string, change: string, judgement: string) => `與${period}相較：${change}${judgement}。`,
  sentenceSame: (period: string) => `與${period}相同。`,
  obstacle: (period: string, reason: string) => `不與${period}相比：${reason}`,
  definitionChanged: '定義改變。',
  better: '較佳',
  worse: '較差',
  comma: '，',
  percentagePoints: '個百分點',
  placesUp: (count: number) => `前進${count}名`,
  placesDown: (count: number) => `退後${count}名`,
  noChange: '無增減',
  sameFigures: '歷年數字',
  of: (name: string) => `：${name}`,
  parts: '組成',
  partsSmall: '各圖縱軸自零起，尺度相同；註號見各指標頁。',
  partsMissing: '未全數載明',
  wholeLead: (name: string) => `檢核：${name}。`,
  sumAt: (period: string, sum: string) => `${period}各部分相加為${sum}，與此不符；數字照原報告刊載。`,
  sum: '相加',
  noSum: '不計',
  wholeTitle: (name: string) => `${name}，各期間`,
  sumIs: (sum: string, noted: boolean) => `相加為${sum}${noted ? '，見編者註' : ''}`,
  partsAt: (period: string, parts: readonly string[]) => `${period}：${parts.join('、')}`,
  trendSource: '依本站所收各年度報告繪製',
  tableLead: '與圖為同一組數字，由新到舊。「增減」與前一個可比的期間相較，並註明是哪一個期間。',
  statedAs: (value: string) => `，載為${value}`,
  break: (before: string, after: string, reason: string) => `${before}與${after}之間定義改變：${reason}`,
  breakBriefly: (number: number) => `定義改變，不計增減（註${number}）。`,
  note: (number: number) => `註${number}`,
  noteHead: (number: number) => `註${number}　編者註`,
  chartAside: '放大看起伏',
  definition: '定義',
  unit: '單位',
  kind: '性質',
  kinds: zhKinds,
  direction: '方向',
  firstIsBest: '名次越前越好。',
  directions: zhDirections,
  reasons: zhReasons,
  downloads: '下載與引用',
  data: '本指標的數字',
  cite: '引用本指標',
  citation: (site: string, name: string, address: string, source: string) =>
    `《${site}》，指標「${name}」，${address}。資料來源：${source}。`,
  chartTitle: (name: string) => `${name}，歷年數值`,
  chartMagnified: (name: string) => `${name}，放大看起伏`,
  fromZero: (unit: string) => `單位：${unit}；縱軸自零起`,
  notFromZero: (unit: string, start: string) => `單位：${unit}；縱軸自${start}起，非自零`,
  rankAxis: '名次，第1名在最上',
  halves: '空心：上半年；實心：下半年',
  older: '較早的數字見下表',
  statedAt: (period: string, value: string) => `${period}${value}`,
  absentAt: (period: string, reason: string) => `${period}${reason}`,
  breakBetween: (before: string, after: string) => `${before}與${after}之間定義改變`,
  listed: (parts: readonly string[]) => `${parts.join('；')}。`,
  extremes: (highest: string, lowest: string) => `最高為${highest}，最低為${lowest}`,
  rankExtremes: (highest: string, lowest: string) => `名次最高為${highest}，最低為${lowest}`,
  gist: (title: string, parts: readonly string[]) => `${title}：${parts.join('；')}`,
  separator: '、',
  periodCount: (count: number, last: string) => `${count}期，至${last}`,
  endOf: (month: number) => `${month}月底`,
  date: (month: number, day: number) => `${month}月${day}日`,
  months: (from: number, to: number): string => (from === to ? `${from}月` : `${from}–${to}月`),
  half: (half: 1 | 2): string => (half === 1 ? '上半年' : '下半年'),
  budget: '預算',
};

type Words = typeof zh;

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const en: Words = {
  indicators: 'Indicators',
  none: 'No indicators yet. For figures, read the chapters of the reports.',
  lead: (count) =>
    `${count} indicators by theme, each with its latest figure and the change from the previous comparable period. Each name leads to a chart, the figures of all years and where they are stated.`,
  filter: 'Filter the indicators',
  filterExample: 'for example: satisfaction',
  filtered: (count) => `${count} ${count === 1 ? 'indicator matches' : 'indicators match'}`,
  clearFilter: 'Clear the filter',
  allShown: (count) => `All ${count} indicators`,
  themes: 'Themes',
  statingYears: 'Reports that state it',
  latest: 'Latest figure',
  course: 'Over the years',
  period: 'Period',
  value: 'Figure',
  change: 'Change',
  source: 'Source and notes',
  missingEditionBriefly: (year) => `${year} report missing`,
  missingEdition: (year) =>
    `It would have appeared in the ${year} report, which has not been obtained. The figure is not estimated, and no line is drawn across.`,
  noFigure: 'No report states a figure.',
  first: 'The earliest figure; there is none to compare it with.',
  single: 'This is the only figure so far; there is none to compare it with.',
  against: (period) => `from ${period}`,
  since: (period, change, judgement) => `${change} from ${period}${judgement}`,
  same: (period) => `the same as ${period}`,
  sentence: (period, change, judgement) => `Compared with ${period}: ${change}${judgement}.`,
  sentenceSame: (period) => `The same as ${period}.`,
  obstacle: (period, reason) => `Not compared with ${period}. ${reason}`,
  definitionChanged: 'The definition changed.',
  better: 'better',
  worse: 'worse',
  comma: ', ',
  percentagePoints: ' percentage points',
  placesUp: (count) => `up ${count} ${count === 1 ? 'place' : 'places'}`,
  placesDown: (count) => `down ${count} ${count === 1 ? 'place' : 'places'}`,
  noChange: 'no change',
  sameFigures: 'Figures by year',
  of: (name) => `: ${name}`,
  parts: 'Parts of one whole',
  partsSmall: 'All axes start at zero and share one scale; for numbered notes, see each indicator’s page.',
  partsMissing: 'not all parts stated',
  wholeLead: (name) => `Check: ${name}.`,
  sumAt: (period, sum) =>
    `In ${period} the parts add up to ${sum}, which does not agree with this; the figures are given as printed.`,
  sum: 'Sum',
  noSum: 'not added',
  wholeTitle: (name) => `${name}, by period`,
  sumIs: (sum, noted) => `They add up to ${sum}${noted ? '; see the editor’s note' : ''}`,
  partsAt: (period, parts) => `${period}: ${parts.join(', ')}`,
  trendSource: 'Drawn from the reports of all years on this site',
  tableLead:
    'The figures of the chart, newest first. Changes are from the previous comparable period, which is named.',
  statedAs: (value) => `, stated as ${value}`,
  break: (before, after, reason) => `The definition changed between ${before} and ${after}. ${reason}`,
  breakBriefly: (number) => `The definition changed, so no change is computed (note ${number}).`,
  note: (number) => `Note ${number}`,
  noteHead: (number) => `Note ${number}: editor’s note`,
  chartAside: 'Magnified',
  definition: 'Definition',
  unit: 'Unit',
  kind: 'Kind',
  kinds: {
    flow: 'Over a period',
    stock: 'At a point in time',
    share: 'Percentage of a whole',
    rate: 'Rate',
    rank: 'Rank',
    score: 'Score',
    amount: 'Amount of money',
  },
  direction: 'Direction',
  firstIsBest: 'The nearer to first, the better.',
  directions: {
    higher: 'Higher is better.',
    lower: 'Lower is better.',
    neutral: 'Neither higher nor lower is set as better, so changes are stated but not judged.',
  },
  reasons: {
    'not-reported': { brief: 'not stated', full: 'The report does not state this figure.' },
    'not-published-yet': { brief: 'not yet published', full: 'Not published yet.' },
    discontinued: { brief: 'no longer listed', full: 'The service has ended, or reports no longer list it.' },
    'not-applicable': { brief: 'not applicable', full: 'Not applicable in this period: there is no figure.' },
    'edition-missing': {
      brief: 'report missing',
      full: 'The report of that year has not been obtained. The figure is not estimated, and no line is drawn across.',
    },
  },
  downloads: 'Download and cite',
  data: 'The figures of this indicator',
  cite: 'Cite this indicator',
  citation: (site, name, address, source) => `${site}: indicator “${name}”, ${address}. Source: ${source}.`,
  chartTitle: (name) => `${name} over the years`,
  chartMagnified: (name) => `${name}, magnified`,
  fromZero: (unit) => `In ${unit}; the axis starts at zero`,
  notFromZero: (unit, start) => `In ${unit}; the axis starts at ${start}, not at zero`,
  rankAxis: 'Rank, with the 1st on top',
  halves: 'Open: first half; filled: second half',
  older: 'For earlier figures see the table below',
  statedAt: (period, value) => `${period}: ${value}`,
  absentAt: (period, reason) => `${period}: ${reason}`,
  breakBetween: (before, after) => `the definition changed between ${before} and ${after}`,
  listed: (parts) => `${parts.join('; ')}.`,
  extremes: (highest, lowest) => `Highest: ${highest}; lowest: ${lowest}`,
  rankExtremes: (highest, lowest) => `Best rank: ${highest}; lowest: ${lowest}`,
  gist: (title, parts) => `${title}. ${parts.join('; ')}`,
  separator: ', ',
  periodCount: (count, last) => `${count} ${count === 1 ? 'figure' : 'figures'}, up to ${last}`,
  endOf: (month) => `end ${monthNames[month - 1]}`,
  date: (month, day) => `${day} ${monthNames[month - 1]}`,
  months: (from, to) =>
    from === to ? `${monthNames[from - 1]}` : `${monthNames[from - 1]}–${monthNames[to - 1]}`,
  half: (half) => (half === 1 ? '1st half' : '2nd half'),
  budget: 'budget',
};

/** The words of indicator pages and charts in a language. */
export function indicatorWords(locale: Locale): Words {
  return locale === 'zh' ? zh : en;
}
