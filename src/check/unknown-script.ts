import { errorAt } from '../library/diagnose.ts';
import type { Library } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { documentProse, type Prose } from './prose.ts';
import type { Rule } from './rule.ts';
import { entryTexts } from './texts.ts';
import { yamlProses } from './yaml-strings.ts';

/**
 * Words in a script that is neither Chinese nor Latin. The language of a run is told by its script: Chinese
 * words in English and English words in Chinese are marked as such, so that a screen reader changes its
 * voice; of other scripts the language cannot be known. Single Greek letters are signs: μ, α.
 */
export const unknownScript: Rule = {
  id: 'unknown-script',
  check: function* (library: Library): Iterable<Diagnostic> {
    for (const { document } of entryTexts(library)) yield* foundIn(documentProse(document));
    for (const prose of yamlProses(library)) yield* foundIn(prose);
  },
};

const foreign =
  /(?:(?![\p{Script=Greek}])[^\P{L}\p{Script=Han}\p{Script=Latin}\p{Script=Bopomofo}\p{Script=Common}\p{Script=Inherited}])+|\p{Script=Greek}{2,}/gu;

function* foundIn(prose: Prose): Iterable<Diagnostic> {
  for (const { 0: word, index } of prose.text.matchAll(foreign)) {
    yield errorAt(
      prose.placeAt(index, word),
      'unknown-script',
      {
        zh: `「${word}」既不是中文，也不是拉丁字母，報讀軟體不知道該以何種語言朗讀。`,
        en: `Unexpected \`${word}\`, expected Chinese or Latin letters: a screen reader cannot know its language.`,
      },
      {
        zh: '請改寫為中文譯名或羅馬拼音。',
        en: 'Write the name in Chinese, or in Latin letters.',
      },
    );
  }
}
