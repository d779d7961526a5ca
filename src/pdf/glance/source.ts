import { glanceWords } from '../../i18n/words-glance.ts';
import type { Observation } from '../../model/observation.ts';
import { anchor, type Binding, figureAnchor } from '../binding.ts';
import { typstSequence, typstString } from '../literal.ts';
import { setText } from '../phrasing.ts';

/** Which item states a figure, and on which page. */
export function sourceCode(observation: Observation, binding: Binding): string {
  const { report, locale } = binding;
  const item = report.entries.find(({ id }) => id === observation.item);
  const [before, after] = glanceWords(locale).sourcePage(item?.title[locale] ?? '');
  return typstSequence([
    setText(before, locale),
    pageCode(observation, binding),
    ...(after ? [setText(after, locale)] : []),
  ]);
}

function pageCode(observation: Observation, binding: Binding): string {
  const places = [figureAnchor(binding, observation), anchor(binding, observation.item)];
  return `page-of(${places.map(typstString).join(', ')})`;
}

/** On which page a figure is stated. */
export function pageSentence(observation: Observation, binding: Binding): string {
  const { locale } = binding;
  const [before, after] = glanceWords(locale).page;
  return typstSequence([
    setText(before, locale),
    pageCode(observation, binding),
    ...(after ? [setText(after, locale)] : []),
  ]);
}
