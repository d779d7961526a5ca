/** Characters that are the same to a searcher. */
const variants: readonly string[] = ['臺台', '為爲'];

/** How far full-width forms lie above their half-width twins. */
const fullWidth = 0xfee0;

/** Every way to write a character that means the same to a searcher, itself first. */
export function variantsOf(character: string): string[] {
  const group = variants.find((each) => each.includes(character)) ?? '';
  return [character, ...[...group].filter((each) => each !== character)];
}

/**
 * Canonical characters (compatibility ideographs, as copied from PDFs, become ordinary ones), and
 * full-width letters and digits made half-width. NFKC would go too far: it turns `㎡` and `①` into others.
 */
export function foldText(text: string): string {
  return narrow(text.normalize('NFC'), /[０-９Ａ-Ｚａ-ｚ]/g);
}

/** {@link foldText} for what a reader types: full-width punctuation, spaces and all quotation marks too. */
export function foldQuery(query: string): string {
  return narrow(query.normalize('NFC'), /[！-～]/g)
    .replace(/[“”„「」『』]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll('\u3000', ' ');
}

/** The full-width twin of an ASCII character. */
export function widen(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + fullWidth);
}

function narrow(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => String.fromCharCode(character.charCodeAt(0) - fullWidth));
}
