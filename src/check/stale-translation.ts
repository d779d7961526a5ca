import type { Document } from '../dialect/parse.ts';
import type { Library } from '../library/library.ts';
import { translationState } from '../library/translation.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rule } from './rule.ts';
import { entryPairs, pagePairs, unsoundFiles } from './texts.ts';

/** English texts that never said which Chinese they translate (an error), or whose Chinese has moved on. */
export const staleTranslation: Rule = {
  id: 'stale-translation',
  check: function* (library: Library): Iterable<Diagnostic> {
    const unsound = unsoundFiles(library);
    const pairs = [
      ...entryPairs(library).map(({ zh, en }) => ({ zh, en })),
      ...pagePairs(library).map(({ zh, en }) => ({ zh: zh.document, en: en.document })),
    ];
    for (const { zh, en } of pairs) {
      if (unsound.has(zh.file) || unsound.has(en.file)) continue;
      const state = translationState(zh, en);
      if (state !== 'current') yield report(zh, en, state);
    }
  },
};

function report(zh: Document, en: Document, state: 'stale' | 'unstamped'): Diagnostic {
  const stale = state === 'stale';
  const line = stale ? en.source.split('\n').findIndex((text) => /^translates:/.test(text)) + 1 : 1;
  const command = `npm run translated -- ${en.file}`;
  return {
    file: en.file,
    line,
    column: 1,
    rule: 'stale-translation',
    severity: stale ? 'warning' : 'error',
    message: stale
      ? {
          zh: `中文 ${zh.file} 已經改過，這份英文譯的是舊的內容。`,
          en: `This English translates an earlier text than the present ${zh.file}.`,
        }
      : {
          zh: '這份英文沒有記錄它譯自哪一版中文。',
          en: 'Missing `translates`, the record of the Chinese text that this English translates.',
        },
    hint: stale
      ? {
          zh: `請照現在的中文修訂英文，再執行 ${command}。`,
          en: `Revise the English after the present Chinese, then run \`${command}\`.`,
        }
      : {
          zh: `請核對英文與中文相符，再執行 ${command}。`,
          en: `Make sure that it says what the Chinese says, then run \`${command}\`.`,
        },
  };
}
