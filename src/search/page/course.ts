import type { RecordText } from '../index/format.ts';
import { element } from './element.ts';
import { langWithin, spoken } from './spoken.ts';
import type { View } from './view.ts';

/** Where an indicator stands: its latest figure, how that has changed, and the small chart of all years. */
export function courseOf({ reading, change, chart }: RecordText, { answer, locale }: View): HTMLElement[] {
  if (!reading) return [];
  const said = [element('p', spoken(reading, answer.locale), { class: 'reading' })];
  if (change) said.push(element('p', spoken(change, answer.locale), { class: 'change' }));
  const texts = element('div', said, { lang: langWithin(answer.locale, locale) });
  return [element('div', [texts, ...drawn(chart)], { class: 'course' })];
}

/** The chart as the site's own files give it; a parsed document runs no scripts. */
function drawn(chart: string | undefined): Element[] {
  if (!chart) return [];
  const svg = new DOMParser().parseFromString(chart, 'text/html').querySelector('svg');
  return svg ? [svg] : [];
}
