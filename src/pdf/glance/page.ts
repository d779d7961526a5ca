import { draftMarkSvg } from '../../charts/draft-digits.ts';
import type { Glance } from '../../compare/glance/glance.ts';
import { glanceTitle } from '../../compare/glance/title.ts';
import { formatYear, toAd } from '../../model/year.ts';
import type { Binding } from '../binding.ts';
import { typstSequence, typstString } from '../literal.ts';
import { setText } from '../phrasing.ts';
import { changesSection } from './changes.ts';
import { keyFiguresSection } from './key-figures.ts';
import { outlineSection } from './outline.ts';

/**
 * A report at a glance, one page of a PDF: the same as the page on the web.
 *
 * @param binding its level is that of the page's heading
 */
export function glancePage(glance: Glance, binding: Binding): string {
  const { report, locale, level } = binding;
  const { edition, agency } = report;
  const sections = [
    ...keyFiguresSection(glance, binding),
    ...outlineSection(glance, binding),
    ...changesSection(glance, binding),
  ];
  return glanceCode({
    level,
    locale,
    year: edition.year,
    agency: agency.name[locale],
    title: glanceTitle(edition, locale),
    edition: `${edition.title[locale]}${locale === 'zh' ? '，' : ', '}${formatYear(edition.year, locale)}`,
    body: sections,
  });
}

/** What stands on the hull of a glance, and what under it. */
interface GlanceCode extends Pick<Binding, 'locale' | 'level'> {
  readonly year: Glance['report']['edition']['year'];
  readonly agency: string;
  readonly title: string;
  readonly edition: string;
  readonly body: readonly string[];
}

export function glanceCode({ level, locale, year, agency, title, edition, body }: GlanceCode): string {
  const numeral = String(locale === 'zh' ? year : toAd(year));
  const parts = [
    `level: ${level}`,
    `mark-svg: ${typstString(draftMarkSvg(numeral))}`,
    `agency: ${setText(agency, locale)}`,
    `title: ${setText(title, locale)}`,
    `edition: ${setText(edition, locale)}`,
    typstSequence(body),
  ];
  return `glance-page(${parts.join(', ')})`;
}
