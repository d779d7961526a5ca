import { errorAt } from '../library/diagnose.ts';
import type { Library } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/locale.ts';
import { type Coverage, pdfCoverage } from './glyph-coverage.ts';
import { documentProse, type Prose } from './prose.ts';
import type { Rule } from './rule.ts';
import { entryTexts } from './texts.ts';
import { yamlProses } from './yaml-strings.ts';

/** Characters of reports that the PDF would print as an empty box. Pages use the reader's own fonts. */
export const missingGlyph: Rule = {
  id: 'missing-glyph',
  check: function* (library: Library): Iterable<Diagnostic> {
    const covered = pdfCoverage();
    for (const { document } of entryTexts(library)) yield* missingIn(documentProse(document), covered);
    for (const prose of yamlProses(library)) yield* missingIn(prose, covered);
  },
};

function* missingIn(prose: Prose, covered: Coverage): Iterable<Diagnostic> {
  const seen = new Set<string>();
  let index = 0;
  for (const character of prose.text) {
    const codePoint = character.codePointAt(0) ?? 0;
    // U+FFFC stands for a figure.
    const printed = !/[\n\t\uFFFC]/.test(character);
    if (printed && !covered(codePoint) && !seen.has(character)) {
      seen.add(character);
      yield missing(prose, index, character, covered);
    }
    index += character.length;
  }
}

function missing(prose: Prose, index: number, character: string, covered: Coverage): Diagnostic {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const visible = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character);
  return errorAt(
    prose.placeAt(index, character),
    'missing-glyph',
    {
      zh: visible ? `PDF 的字型沒有「${character}」（${code}）。` : `這裡有看不見的字元 ${code}。`,
      en: visible
        ? `Unexpected character \`${character}\` (${code}), which the PDF's fonts do not have.`
        : `Unexpected invisible character ${code}.`,
    },
    visible ? replacementHint(character, covered) : { zh: '請刪除。', en: 'Delete it.' },
  );
}

/** Old and Japanese forms that the fonts lack, each followed by the form that Taiwan prints (教育部國字標準字體). */
const variants: ReadonlyMap<string, string> = new Map(
  '爲為 産產 敎教 曁暨 内內 査查 増增 歩步 戸戶 絶絕 緖緒 縂總 緑綠 淸清 戯戲 録錄 鄕鄉'
    .split(' ')
    .map(([variant = '', usual = '']) => [variant, usual]),
);

function replacementHint(character: string, covered: Coverage): Bilingual {
  const usual = [variants.get(character), character.normalize('NFKC')].find(
    (text) =>
      text !== undefined && text !== character && [...text].every((one) => covered(one.codePointAt(0) ?? 0)),
  );
  if (usual) return { zh: `請改用「${usual}」。`, en: `Write \`${usual}\` instead.` };
  return {
    zh: '請改用常用的字或文字敘述；表情符號與罕用字無法印出。',
    en: 'Use a common character, or words: emoji and rare characters cannot be printed.',
  };
}
