import type { Library } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { compareProse } from './compare-prose.ts';
import { compareValues } from './compare-values.ts';
import { documentProse } from './prose.ts';
import type { Rule } from './rule.ts';
import { entryPairs, pagePairs, unsoundFiles } from './texts.ts';
import { yamlPairs } from './yaml-strings.ts';

/** What a text says in numbers, it must say in both languages, and refer to the same figures in both. */
export const numberMismatch: Rule = {
  id: 'number-mismatch',
  check: function* (library: Library): Iterable<Diagnostic> {
    const unsound = unsoundFiles(library);
    const sound = (file: string) => !unsound.has(file);
    for (const pair of entryPairs(library)) {
      if (!sound(pair.zh.file) || !sound(pair.en.file)) continue;
      yield* compareProse({ zh: documentProse(pair.zh), en: documentProse(pair.en) });
      yield* compareValues(pair);
    }
    for (const { zh, en } of pagePairs(library)) {
      if (!sound(zh.document.file) || !sound(en.document.file)) continue;
      yield* compareProse({ zh: documentProse(zh.document), en: documentProse(en.document) });
    }
    for (const pair of yamlPairs(library)) yield* compareProse(pair);
  },
};
