import type { Bilingual } from './locale.ts';

/** Every rule that content must obey, with what it asks for. A rule missing here is a type error. */
export const rules = {
  'yaml-syntax': { zh: 'YAML 檔案要能解析', en: 'A YAML file must parse' },
  'duplicate-key': { zh: '同一層的鍵不得重複', en: 'A key may stand only once in a mapping' },
  'unknown-key': { zh: '只能使用已定義的欄位', en: 'Only fields that the schema defines' },
  schema: { zh: '欄位的值要符合格式', en: 'A field must have a value of its form' },
  'missing-file': { zh: '必要的檔案要存在', en: 'A required file must exist' },
  'stray-file': { zh: '檔案要列在大綱裡', en: 'A file must belong to the outline' },
  'unknown-agency': { zh: '機關要列在 agencies.yaml', en: 'An agency must stand in agencies.yaml' },
  'unknown-unit': { zh: '單位要列在 units.yaml', en: 'A unit must stand in units.yaml' },
  'unknown-indicator': { zh: '指標要列在指標登錄檔', en: 'An indicator must stand in the registry' },
  'unknown-check': { zh: '註記的檢核要列在指標登錄檔', en: 'The check of a note must stand in the registry' },
  'unknown-item': { zh: '項目要列在報告大綱', en: 'An item must stand in the outline' },
  'duplicate-id': { zh: '代碼不得重複', en: 'An id may be given only once' },
  'unknown-edition': { zh: '年度要存在', en: 'An edition must exist' },
  'missing-text': { zh: '每個項目都要有兩種語言的內文', en: 'An item needs its text in both languages' },
  'period-form': { zh: '期間要能辨讀', en: 'A period must be readable' },
  'quantity-form': { zh: '數值要能辨讀', en: 'A figure must be readable' },
  'unit-form': { zh: '數值的寫法要合於單位', en: 'A figure must be written as its unit asks' },
  'mdx-syntax': { zh: 'MDX 要能解析', en: 'An MDX file must parse' },
  'mdx-code': { zh: '內文不得有程式碼', en: 'Texts hold no code' },
  'raw-html': { zh: '內文不得有 HTML 標籤', en: 'Texts hold no HTML' },
  'event-handler': { zh: '內文不得有事件屬性', en: 'Texts hold no event handlers' },
  'unknown-component': { zh: '只能使用已定義的元件', en: 'Only components of the closed set' },
  'unknown-attribute': { zh: '只能使用元件已定義的屬性', en: 'Only attributes that the component has' },
  'unknown-markup': { zh: '只能使用報告支援的標記', en: 'Only markup that reports support' },
  'unsafe-link': { zh: '連結只能是網址或站內路徑', en: 'A link is a web address or a path of the site' },
  'dead-link': { zh: '站內連結要有目標', en: 'A link within the site must lead somewhere' },
  'unknown-value': { zh: 'Value 要能找到唯一的數值', en: 'A Value must find exactly one figure' },
  'unfit-trend': {
    zh: 'Trend 要有可畫的數值，並且兩種語言各畫一次',
    en: 'A Trend draws figures that exist, once in each language',
  },
  'literal-markup': { zh: '輸出不得留有標記符號', en: 'No markup may be left in the output' },
  'missing-glyph': { zh: '文字要在 PDF 字型的範圍內', en: "Every character must be in the PDF's fonts" },
  'unknown-script': { zh: '內文只用中文與拉丁字母', en: 'Texts are written in Chinese and Latin letters' },
  'table-head': { zh: '表格每一欄都要有表頭', en: 'Every column of a table has a head' },
  'outline-depth': { zh: '大綱最多五層', en: 'An outline has at most five levels' },
  'number-mismatch': { zh: '兩種語言的數字要一致', en: 'Both languages must carry the same numbers' },
  'failed-check': {
    zh: '數值要通過檢核，否則要有編者註',
    en: 'A figure passes its checks, or has a note',
  },
  'needless-note': { zh: '編者註只用於未通過的檢核', en: 'A note stands only where a check fails' },
  'glossary-term': { zh: '英文要用詞彙表的譯法', en: 'The English uses the words of the glossary' },
  'stale-translation': { zh: '英文要與目前的中文相符', en: 'The English must match the present Chinese' },
  'unrecorded-change': {
    zh: '封存後的變動要有修訂紀錄',
    en: 'A change of something sealed stands in its revisions',
  },
  'needless-revision': {
    zh: '修訂紀錄要對應封存後的變動',
    en: 'A revision records a change of something sealed',
  },
  'revision-date': {
    zh: '修訂日期要依序，且不早於封存',
    en: 'Revisions stand in order of date, from the seal on',
  },
  'broken-seal': { zh: '已封存的紀錄不得更改', en: 'What was recorded under a seal stays as it is' },
} as const satisfies Record<string, Bilingual>;

export type RuleId = keyof typeof rules;
