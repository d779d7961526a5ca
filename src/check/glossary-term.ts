import { documentText } from '../dialect/text.ts';
import { errorAt, startOf } from '../library/diagnose.ts';
import type { Library } from '../library/library.ts';
import { valueText } from '../library/value.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Term } from '../model/glossary.ts';
import { documentProse } from './prose.ts';
import type { Rule } from './rule.ts';
import { entryPairs } from './texts.ts';

/** Where a Chinese text uses a term of the glossary, the English uses one of the forms given there. */
export const glossaryTerm: Rule = {
  id: 'glossary-term',
  check: function* (library: Library): Iterable<Diagnostic> {
    // The longest term first, so that 高雄市政府 is not read as 市政.
    const terms = library.glossary.toSorted((a, b) => b.zh.length - a.zh.length);
    if (terms.length === 0) return;
    const finder = new RegExp(terms.map(({ zh }) => RegExp.escape(zh)).join('|'), 'gu');
    const byName = new Map(terms.map((term) => [term.zh, term]));
    for (const { report, entry, zh, en } of entryPairs(library)) {
      const english = fold(documentText(en.tree, (node) => valueText(report, entry.id, node, 'en')));
      const chinese = documentProse(zh);
      const used = new Map<string, number>();
      for (const match of chinese.text.matchAll(finder)) {
        if (!used.has(match[0])) used.set(match[0], match.index);
      }
      for (const [name, index] of used) {
        const term = byName.get(name);
        if (!term || isUsed(term, english)) continue;
        const place = chinese.placeAt(index, name);
        yield { ...strayed(term, en.file, `${place.file}:${place.line}`), severity: 'warning' };
      }
    }
  },
};

function strayed(term: Term, file: string, where: string): Diagnostic {
  const forms = [term.en, ...(term.also ?? [])];
  return errorAt(
    startOf(file),
    'glossary-term',
    {
      zh: `中文有「${term.zh}」（${where}），英文卻沒有詞彙表的譯法。`,
      en: `Missing ${forms.map((form) => `“${form}”`).join(' or ')} for ${term.zh} (${where}).`,
    },
    {
      zh: `請譯為 ${forms.join(' 或 ')}；若這種譯法也正確，請加到 content/glossary.yaml 的 also。`,
      en: 'Use it, or add the form used to `also` in content/glossary.yaml if it is right too.',
    },
  );
}

/** Whether the English has one of the forms; plurals and capitals count as the same. */
function isUsed({ en, also = [] }: Term, english: string): boolean {
  return [en, ...also].some((form) => english.includes(fold(form)));
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
}
