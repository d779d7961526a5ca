import type { Locale } from '../model/locale.ts';

/** What the search page tells of itself, rule by rule: what to type, and what it finds. */
interface Words {
  readonly help: string;
  readonly helpRules: readonly (readonly [example: string, meaning: string])[];
  readonly related: string;
}

const zh: Words = {
  help: '如何檢索',
  helpRules: [
    ['法律諮詢', '找出內文、標題、數值或編者註中有這四個字相連的項目。檢索以字為單位，只輸入一個字也可以。'],
    ['市長信箱 滿意度', '以空格分隔多個詞：同一項目內須全部出現，順序不拘。'],
    ['"資訊安全"', '加引號（""或「」）：照所輸入的字句，不加計其他名稱；英文不加計字形變化。'],
    [
      '112年',
      '「112年」（中間有無空格皆可）、「民國112年」、「2023年」、「2023」視為相同；單獨檢索時，找出寫到這一年的項目。2000以前的西元年請加「年」字，因為1999是專線號碼。',
    ],
    ['法律諮詢 109年', '年度、機關、報告全名、章名或項目名與其他詞並用時，也包括其下的項目。'],
    ['860696', '與「860,696」相同。數字須完整：112不會找到1,112。'],
    ['台灣', '異體字視為相同（台＝臺、劃＝畫），全形與半形、大寫與小寫也相同。'],
    ['Data', '中文頁面裡的英文字可只輸入開頭，或大寫字母起的一段：找得到MyData。'],
    [
      'legal advice',
      '英文與中文依詞彙表互通：法律諮詢。機關的全名與簡稱也互通：RDEC、研考會、研究發展考核委員會。',
    ],
  ],
  related: '相關項目',
};

const en: Words = {
  help: 'How to search',
  helpRules: [
    [
      'inspection team',
      'Finds items with every word, in any order, in their text, titles, figures or editor’s notes. Other forms of a word count too: inspections, inspected.',
    ],
    ['"call centre"', 'Quotation marks find exactly these words, one after another.'],
    [
      '2023',
      '2023, ROC 112, 112年 and 民國112年 are the same year. Alone, it finds the items that mention it. A number before 2000 is a year only with 年, since 1999 is a telephone number.',
    ],
    [
      'legal consultation 2020',
      'Together with other words, a year, an agency, or the full title of a report, chapter or item also covers everything under it.',
    ],
    ['860696', 'The same as 860,696. Numbers must be whole: 112 does not find 1,112.'],
    [
      'center',
      'British and American spellings, capitals, accents and full-width letters make no difference.',
    ],
    [
      '法律諮詢',
      'Through the glossary, Chinese finds English and the reverse: legal consultation, which is also found as legal advice. RDEC is found under all of its names.',
    ],
  ],
  related: 'Related items',
};

/** The words of search and of related items in a language. */
export function searchPageWords(locale: Locale): Words {
  return locale === 'zh' ? zh : en;
}
