import type { Bilingual } from '../model/locale.ts';

/** What the parser's reasons mean to an author; `$1` is what the pattern caught. */
const meanings: readonly { readonly reason: RegExp; readonly zh: string; readonly en: string }[] = [
  {
    reason: /Expected a closing tag for `(<[^`]*>)`|expected corresponding closing tag for `(<[^`]*>)`/,
    zh: '$1 沒有結尾。',
    en: 'Unexpected $1 without an end.',
  },
  {
    reason: /^Unexpected closing (?:tag|slash)/,
    zh: '這裡有結尾標籤，前面卻沒有相配的開頭。',
    en: 'Unexpected closing tag without an opening one.',
  },
  {
    reason: /^Unexpected character `(.+?)` \(U\+[0-9A-F]+\) before attribute value/,
    zh: '屬性的值沒有加半形引號，而以「$1」開頭。',
    en: 'Unexpected character `$1` at the start of an attribute, expected a half-width quote.',
  },
  {
    reason: /^Unexpected character `(.+?)` \(U\+[0-9A-F]+\)/,
    zh: '「<」之後或標籤之中不能有字元「$1」。',
    en: 'Unexpected character `$1` after `<` or inside a tag.',
  },
  {
    reason: /^Unexpected end of file/,
    zh: '大括號或標籤直到檔案結尾都沒有關閉。',
    en: 'Unexpected end of the text inside a brace or a tag.',
  },
  {
    reason: /expression|acorn/,
    zh: '大括號裡的內容無法解析。',
    en: 'Unexpected braces, whose content cannot be read.',
  },
];

/** An error of the MDX parser as a message in both languages; one that has no words of its own, as it is. */
export function describeSyntaxError(reason: string): Bilingual {
  for (const { reason: pattern, zh, en } of meanings) {
    const match = pattern.exec(reason);
    if (!match) continue;
    const caught = match.slice(1).find((group) => group !== undefined) ?? '';
    return { zh: zh.replace('$1', () => caught), en: en.replace('$1', () => caught) };
  }
  return { zh: `無法解析這裡的標記：${reason}`, en: `Unexpected markup: ${reason}` };
}
