import type { Locale } from '../model/locale.ts';

/** The words of the search page's script. It is given them as JSON, so `{query}` and `{n}` stand for values. */
export interface SearchWords {
  readonly searching: string;
  readonly foundOne: string;
  readonly found: string;
  readonly none: string;
  readonly help: string;
  readonly more: string;
  readonly unavailable: string;
}

const words: Readonly<Record<Locale, SearchWords>> = {
  zh: {
    searching: '檢索中…',
    foundOne: '有1頁提到「{query}」。',
    found: '有{n}頁提到「{query}」。',
    none: '找不到「{query}」。',
    help: '可以換用較短或意思相近的詞。輸入多個詞時以空格分隔，同一頁須全部出現才會列出；加上引號（""）的詞句，則連同空格照原樣比對。數字請輸入完整，例如860,696。',
    more: '顯示其餘結果（{n}頁）',
    unavailable:
      '目前無法載入檢索索引，請重新整理本頁再試。若您正在本機編輯，請先執行 npm run build 建立索引。',
  },
  en: {
    searching: 'Searching…',
    foundOne: '1 page mentions “{query}”.',
    found: '{n} pages mention “{query}”.',
    none: 'Nothing found for “{query}”.',
    help: 'Try fewer or other words. Every word must be on the page; put quotation marks around a phrase to find it as it stands. Write numbers in full, such as 860,696.',
    more: 'Show more results ({n} pages left)',
    unavailable:
      'The search index cannot be loaded. Reload the page to try again. If you are editing on your own computer, run npm run build first to make the index.',
  },
};

/** The words of the search page's script in a language. */
export function searchWords(locale: Locale): SearchWords {
  return words[locale];
}
