import { errorAt } from '../library/diagnose.ts';
import type { Library } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { documentProse, type Prose } from './prose.ts';
import type { Rule } from './rule.ts';
import { entryTexts } from './texts.ts';
import { yamlProses } from './yaml-strings.ts';

/**
 * Marks that CommonMark did not take for markup, as happens to `**` beside spaces, and that readers
 * would see as they are.
 */
export const literalMarkup: Rule = {
  id: 'literal-markup',
  check: function* (library: Library): Iterable<Diagnostic> {
    for (const { document } of entryTexts(library)) yield* leftIn(documentProse(document), textHint);
    for (const { document } of library.pages) yield* leftIn(documentProse(document), textHint);
    for (const prose of yamlProses(library)) yield* leftIn(prose, fieldHint);
  },
};

const textHint = {
  zh: '標記要成對，且緊貼所標的文字，內側不留空格；不需要時請刪除。',
  en: 'Marks come in pairs and touch their words, with no space inside. Delete them where none are wanted.',
};

const fieldHint = {
  zh: '這個欄位只能有文字，請刪除標記。',
  en: 'This field is plain text: delete the mark.',
};

function* leftIn(prose: Prose, hint: Diagnostic['hint']): Iterable<Diagnostic> {
  let start = 0;
  for (const line of prose.text.split('\n')) {
    const seen = new Set<string>();
    for (const match of line.matchAll(/\*\*|__|~~|\]\(|`+/g)) {
      const [mark] = match;
      // One report of each mark in a paragraph: its twin is mended with it.
      if (seen.has(mark)) continue;
      seen.add(mark);
      yield errorAt(
        prose.placeAt(start + match.index, mark),
        'literal-markup',
        {
          zh: `標記「${mark}」會原樣印出來。`,
          en: `Unexpected \`${mark}\` left in the text, which would be printed as it is.`,
        },
        hint,
      );
    }
    start += line.length + 1;
  }
}
