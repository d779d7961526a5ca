import type { Mention } from './mention.ts';

const classifiers =
  '次|場|屆|名|項|件|案|人|位|座|處|個|家|所|組|梯|期|年|月|日|週|天|倍|成|級|種|類|階段|國|校|隊|批|冊|篇|則|輛|戶';

/**
 * Whether a number in Han numerals counts or ranks something (四次, 第五名), so that a retelling most
 * likely keeps it. 一 mostly does not (一般, 一個), unless it ranks.
 */
export function isCounted(text: string, { index, printed }: Mention): boolean {
  const ranks = text[index - 1] === '第';
  const after = text.slice(index + printed.length);
  return (ranks || printed !== '一') && new RegExp(`^(?:多|餘)?(?:${classifiers})`).test(after);
}
