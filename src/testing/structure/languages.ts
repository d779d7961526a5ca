import type { Parents } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { named, type StructureRule } from './page.ts';

const known = ['zh-Hant-TW', 'en'];
/** What holds no text of the page, or text that takes no markup. */
const plain = ['script', 'style', 'template', 'title', 'desc'];
const spoken = ['ariaLabel', 'title', 'alt', 'placeholder'];

/**
 * Every part's language is marked: no Chinese where English is said, and no English sentence where Chinese
 * is; names and terms in Latin letters are part of Chinese.
 */
export const languages: StructureRule = (page) => {
  const found: string[] = [];
  visitParents(page, (node, parents) => {
    if (node.type === 'element') {
      if (plain.includes(node.tagName)) return SKIP;
      const { lang } = node.properties;
      if (lang !== undefined && !known.includes(String(lang)))
        found.push(`${named(node)} has lang “${lang}”`);
      if (node.tagName === 'html' && lang === undefined) found.push('no language of the page');
      const language = languageOf([...parents, node]);
      for (const name of spoken) {
        const value = node.properties[name];
        if (typeof value === 'string' && isForeign(value, language)) {
          found.push(`${named(node)} says “${value}” where ${language} is spoken`);
        }
      }
    }
    if (node.type === 'text' && isForeign(node.value, languageOf(parents))) {
      found.push(`“${node.value.trim()}” where ${languageOf(parents)} is spoken`);
    }
    return undefined;
  });
  return found;
};

function languageOf(parents: readonly Parents[]): string {
  const nearest = parents.findLast(
    (parent) => parent.type === 'element' && parent.properties.lang !== undefined,
  );
  return nearest?.type === 'element' ? String(nearest.properties.lang) : '';
}

function isForeign(text: string, language: string): boolean {
  if (language === 'en') return /\p{Script=Han}/u.test(text);
  // Five words in a row, of which three begin with a small letter, are more than a name.
  const runs = text.match(/[A-Za-z’'-]+(?: [A-Za-z’'-]+){4,}/g) ?? [];
  return runs.some((run) => run.split(' ').filter((word) => /^[a-z]/.test(word)).length >= 3);
}
