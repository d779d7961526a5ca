/**
 * A Typst string literal. All text of a report reaches Typst in this form, in code mode, so that no
 * character of it can be read as markup.
 */
export function typstString(text: string): string {
  const escaped = text
    .replace(/[\\"]/g, '\\$&')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
  return `"${escaped}"`;
}

/** A Typst array of strings, which with a single string needs its comma. */
export function typstStrings(texts: readonly string[]): string {
  return `(${texts.map((text) => `${typstString(text)},`).join(' ')})`;
}

/** A Typst dictionary of strings. */
export function typstDictionary(texts: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(texts).map(([key, text]) => `${typstString(key)}: ${typstString(text)}`);
  return pairs.length > 0 ? `(${pairs.join(', ')})` : '(:)';
}

/** A place in the text that the appendix can point at. */
export function markCode(id: string): string {
  return `mark(${typstString(id)})`;
}

/** Several expressions joined into one content value; none are empty content. */
export function typstSequence(expressions: readonly string[]): string {
  const [only, ...more] = expressions;
  if (only === undefined) return '[]';
  return more.length === 0 ? only : `{ ${expressions.join('; ')} }`;
}
