import { h } from 'hastscript';
import { words } from '../../i18n/words.ts';
import type { Handler } from '../handler.ts';

/** An editor's remark, set apart from the text of the report. */
export const note: Handler<'note'> = (node, { locale }, children) => {
  const label = words(locale).editorsNote;
  return [
    h('div', { className: 'note', role: 'note', ariaLabel: label }, [h('strong', label), ...children(node)]),
  ];
};
