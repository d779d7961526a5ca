import { escapeText } from './markdown.ts';

/** Something of the source that has no place in the report, under what it is. */
export interface Leftover {
  readonly kind: 'unknown' | 'head' | 'written' | 'wording' | 'furniture';
  readonly title?: string;
  readonly text: string;
}

const kinds: readonly [Leftover['kind'], string][] = [
  ['unknown', '大綱沒有的標題與其內文 Headings that the outline lacks, with their texts'],
  ['written', '項目已有內文，未覆寫 Texts of items that were written already'],
  ['head', '標題之前的文字 Texts before the first heading'],
  ['wording', '標題用字與大綱不同 Headings that the source words otherwise'],
  ['furniture', '頁首、頁碼與附註 Heads of pages, page numbers and notes'],
];

/** `unplaced.md`: all of the source that an import could not place, for the editor to go through. */
export function unplacedFile(name: string, leftovers: readonly Leftover[]): string {
  const sections = kinds.flatMap(([kind, title]) => {
    const own = leftovers.filter((leftover) => leftover.kind === kind);
    if (own.length === 0) return [];
    return [
      `## ${title}`,
      ...own.flatMap(({ title: over, text }) => [...(over ? [`### ${escapeText(over)}`] : []), text]),
    ];
  });
  return `${[
    '# 匯入時沒有歸位的文字 What the import did not place',
    `來源 source：${escapeText(name)}`,
    '請逐段處理：需要的移到項目的 .zh.mdx，不需要的刪除；完成後刪除本檔。\nGo through it: move what belongs to an item to its .zh.mdx, drop the rest, then delete this file.',
    ...sections,
  ]
    .filter((part) => part.trim() !== '')
    .join('\n\n')}\n`;
}
