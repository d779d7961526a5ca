import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { joinLines } from '../../i18n/join-lines.ts';
import { languageRuns } from '../../i18n/language-runs.ts';
import { languageTag } from '../../model/locale.ts';
import type { Handler } from '../handler.ts';

/** Text; words of the other language are marked as such. */
export const text: Handler<'text'> = (node, { locale }) =>
  languageRuns(joinLines(node.value, locale), locale).map(
    (run): ElementContent =>
      run.locale ? h('span', { lang: languageTag(run.locale) }, run.text) : { type: 'text', value: run.text },
  );
