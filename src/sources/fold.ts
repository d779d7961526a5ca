/** Forms of one character that offices mix: 爲 and 為, the bopomofo ㄧ for 一, 臺 and 台. */
const variants: Readonly<Record<string, string>> = {
  爲: '為',
  ㄧ: '一',
  臺: '台',
  産: '產',
  '－': '-',
  '─': '-',
};

/** A text as headings and names are compared: no white space, one form of each character, half-width signs. */
export function fold(text: string): string {
  return [...text.normalize('NFKC').replace(/\s/g, '')].map((char) => variants[char] ?? char).join('');
}
