import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Stretch } from '../compare/text.ts';
import { languageRuns } from '../i18n/language-runs.ts';
import { compareWords } from '../i18n/words-compare.ts';
import { type Locale, languageTag } from '../model/locale.ts';

/**
 * One version of a paragraph as HTML: what both versions share, and what this one alone has, marked as
 * deleted (the earlier version) or inserted (the later one). Few screen readers announce `<del>` and
 * `<ins>` by themselves, so hidden words stand at both ends of a mark.
 */
export function renderStretches(
  stretches: readonly Stretch[],
  version: 'before' | 'after',
  locale: Locale,
): string {
  const text = compareWords(locale);
  const children = stretches.flatMap((stretch): ElementContent[] => {
    if (stretch.kind === 'same') return runs(stretch.text, locale);
    if (stretch.kind !== (version === 'before' ? 'deleted' : 'inserted')) return [];
    const [tag, start, end] =
      stretch.kind === 'deleted'
        ? ['del', text.deletedStart, text.deletedEnd]
        : ['ins', text.insertedStart, text.insertedEnd];
    return [h(tag, [hidden(start), ...runs(stretch.text, locale), hidden(end)])];
  });
  return toHtml({ type: 'root', children });
}

function hidden(words: string): ElementContent {
  return h('span', { className: 'hidden mark-word' }, words);
}

function runs(text: string, locale: Locale): ElementContent[] {
  return languageRuns(text, locale).map((run) =>
    run.locale ? h('span', { lang: languageTag(run.locale) }, run.text) : { type: 'text', value: run.text },
  );
}
