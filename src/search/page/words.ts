import type { SeriesId } from '../../model/edition.ts';
import type { Locale } from '../../model/locale.ts';
import type { Dimension } from '../engine/filters.ts';
import type { Kind } from '../index/record.ts';
import type { suggestionKinds } from '../index/suggestions.ts';

/** The words of search's scripts. They are given them as JSON, so `{query}` and the like stand for values. */
export interface SearchWords {
  readonly searching: string;
  readonly found: string;
  readonly foundAlike: string;
  readonly foundOne: string;
  readonly ofKind: string;
  readonly comma: string;
  readonly filtered: string;
  readonly none: string;
  readonly noneFiltered: string;
  readonly unavailable: string;
  readonly allMustMatch: string;
  readonly termFound: string;
  readonly termAbsent: string;
  readonly only: string;
  readonly nearest: string;
  readonly contents: string;
  readonly inOtherLanguage: string;
  readonly showingOther: string;
  readonly more: string;
  readonly nextOnes: string;
  readonly cameMore: string;
  readonly cameLast: string;
  readonly filters: string;
  readonly all: string;
  readonly clear: string;
  readonly language: string;
  readonly languages: Readonly<Record<Locale, string>>;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly series: Readonly<Record<SeriesId, string>>;
  readonly suggestionKinds: Readonly<Record<(typeof suggestionKinds)[number], string>>;
  readonly suggestions: string;
  readonly suggested: string;
  readonly view: string;
  readonly views: { readonly relevance: string; readonly place: string };
  readonly year: string;
  readonly countsByYear: string;
  readonly earlier: string;
  readonly count: string;
  readonly countOne: string;
  readonly missing: string;
  readonly missingBriefly: string;
  readonly throughTheYears: string;
  readonly aliases: Readonly<Record<Locale, string>>;
  readonly council: string;
}

const words: Readonly<Record<Locale, SearchWords>> = {
  zh: {
    searching: '檢索中…',
    found: '「{query}」共有{n}筆：{parts}。',
    foundAlike: '「{query}」共有{n}筆，都是{kind}。',
    foundOne: '「{query}」有1筆相符。',
    ofKind: '{kind}{n}',
    comma: '、',
    filtered: '「{query}」共有{all}筆相符，篩選後{n}筆。',
    none: '找不到「{query}」。',
    noneFiltered: '「{query}」共有{all}筆相符，但都不在所選範圍。',
    unavailable: '目前無法載入檢索資料，請重新整理本頁再試。',
    allMustMatch: '同一項目內必須有以下各詞：',
    termFound: '「{term}」：{n}筆',
    termAbsent: '「{term}」：中文頁面沒有',
    only: '只檢索「{query}」',
    nearest: '本站有的相近詞：',
    contents: '也可以從目次找起',
    inOtherLanguage: '英文頁面有{n}筆',
    showingOther: '中文頁面沒有相符的內容，以下是英文頁面的{n}筆。',
    more: '顯示其餘{n}項',
    nextOnes: '再顯示{n}項（尚有{left}項）',
    cameMore: '又列出{n}項，尚有{left}項。',
    cameLast: '又列出{n}項，已全部列出。',
    filters: '縮小範圍',
    all: '全部',
    clear: '清除篩選',
    language: '語言',
    languages: { zh: '中文', en: '英文' },
    dimensions: { kind: '類別', series: '報告別', year: '年度', agency: '機關', chapter: '章' },
    kinds: { report: '報告內文', indicator: '指標', page: '網頁' },
    series: { annual: '年度報告', council: '議會業務報告' },
    suggestionKinds: { item: '項目', indicator: '指標', term: '詞彙' },
    suggestions: '建議的檢索詞',
    suggested: '有{n}個建議，以上下鍵選取。',
    view: '排列方式',
    views: { relevance: '依相關程度', place: '依年度與章' },
    year: '{roc}年',
    countsByYear: '各年筆數',
    earlier: '更早',
    count: '{n}筆',
    countOne: '1筆',
    missing: '未收錄，無法檢索',
    missingBriefly: '未收錄',
    throughTheYears: '歷年對照',
    aliases: { zh: '中文名稱：', en: '英文名稱：' },
    council: '議會{number}',
  },
  en: {
    searching: 'Searching…',
    found: '{n} places match “{query}”: {parts}.',
    foundAlike: '{n} places match “{query}”, all under {kind}.',
    foundOne: '1 place matches “{query}”.',
    ofKind: '{kind} {n}',
    comma: ', ',
    filtered: '{all} places match “{query}”; {n} of them within the filters.',
    none: 'Nothing found for “{query}”.',
    noneFiltered: '{all} places match “{query}”, but none is within the filters.',
    unavailable: 'The search index cannot be loaded. Reload the page to try again.',
    allMustMatch: 'One item must have all of these:',
    termFound: '“{term}”: {n}',
    termAbsent: '“{term}”: not on the English pages',
    only: 'Search for “{query}” alone',
    nearest: 'Terms that do occur here:',
    contents: 'Or start from the contents',
    inOtherLanguage: '{n} on the Chinese pages',
    showingOther: 'The English pages have no match. These are the {n} on the Chinese pages.',
    more: 'Show the other {n}',
    nextOnes: 'Show {n} more ({left} left)',
    cameMore: '{n} more shown, {left} left.',
    cameLast: '{n} more shown, which are the last.',
    filters: 'Narrow down',
    all: 'All',
    clear: 'Remove all filters',
    language: 'Language',
    languages: { zh: 'Chinese', en: 'English' },
    dimensions: { kind: 'Kind', series: 'Series', year: 'Year', agency: 'Agency', chapter: 'Chapter' },
    kinds: { report: 'Reports', indicator: 'Indicators', page: 'Pages' },
    series: { annual: 'Annual reports', council: 'Business reports to the City Council' },
    suggestionKinds: { item: 'item', indicator: 'indicator', term: 'term' },
    suggestions: 'Suggested searches',
    suggested: '{n} suggestions; choose with the arrow keys.',
    view: 'Order',
    views: { relevance: 'By relevance', place: 'By year and chapter' },
    year: '{ad}',
    countsByYear: 'Matches by year',
    earlier: 'Earlier',
    count: '{n} matches',
    countOne: '1 match',
    missing: 'Report missing, not searched',
    missingBriefly: 'missing',
    throughTheYears: 'all years',
    aliases: { zh: 'Chinese title: ', en: 'English title: ' },
    council: 'Council {number}',
  },
};

/** The words of search's scripts in a language. */
export function searchWords(locale: Locale): SearchWords {
  return words[locale];
}
