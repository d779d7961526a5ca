import { type LegendEntry, outlineLegend } from '../../charts/glance-legend.ts';
import type { Glance } from '../../compare/glance/glance.ts';
import type { Locale } from '../../model/locale.ts';
import type { Binding } from '../binding.ts';
import { typstString } from '../literal.ts';
import { setText } from '../phrasing.ts';

/** The heading of a section of the glance, one level under the page's. */
export function sectionHeading(
  title: string,
  { level, locale }: Pick<Binding, 'level' | 'locale'>,
  aside?: string,
): string {
  const code = aside === undefined ? 'none' : setText(aside, locale);
  return `glance-heading(${level + 1}, ${setText(title, locale)}, ${code})`;
}

/** Marks with what they mean, one after the other. */
export function legendCode(entries: readonly LegendEntry[], locale: Locale): string {
  const pairs = entries.map(({ svg, text }) => `(${typstString(svg)}, ${setText(text, locale)}),`);
  return `glance-legend((${pairs.join(' ')}))`;
}

/** What the cells of all reports of an edition mean. */
export function editionLegendCode(glances: readonly Glance[], locale: Locale): string {
  const chapters = glances.flatMap((glance) => glance.chapters);
  return legendCode(outlineLegend({ chapters }, locale), locale);
}
