const segmenter = new Intl.Segmenter('zh-Hant-TW', { granularity: 'word' });

/**
 * Cuts a heading where a line may break: between words of Chinese, never before closing or after
 * opening punctuation, nor within a number and its measure word. Browsers know no words of Chinese, so headings get a `<wbr>` at each cut.
 */
export function breakable(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    const joins =
      last !== undefined &&
      (/^[\p{Pe}\p{Pf}，。、：；！？％%．·‧—－\-\s]/u.test(segment) ||
        /[\p{Ps}\p{Pi}\s·‧]$/u.test(last) ||
        // COVID-19 is one word.
        (/[A-Za-z]-$/.test(last) && /^\d/.test(segment)) ||
        (/[\p{L}\p{N}]$/u.test(last) && /^[\x21-\x7e]/.test(segment) && /[\x21-\x7e]$/.test(last)));
    // The segmenter leaves unknown words in single characters: 客|服 is 客服.
    const unknownWord = last !== undefined && isSingle(segment) && isSingle(last.replace(/^\p{Ps}/u, ''));
    // A number stays with the 第 before it and with what it counts: 第2次, 108年度.
    const counted =
      last !== undefined &&
      ((/第$/.test(last) && /^\d/.test(segment)) ||
        (/(?<![A-Za-z]-\d*)\d$/.test(last) && /^\p{Script=Han}{1,2}$/u.test(segment)));
    // What is counted or measured stays with its measure: 案件數, 人次, 處理量.
    const measured =
      last !== undefined && /^[數量率次度額者員人]$/.test(segment) && /\p{Script=Han}$/u.test(last);
    if (joins || unknownWord || counted || measured) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

function isSingle(text: string): boolean {
  return /^\p{Script=Han}$/u.test(text);
}
