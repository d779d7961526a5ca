import { railBar, railEnd } from '../../charts/rail.ts';
import type { Glance } from '../../compare/glance/glance.ts';
import { sentenceOf } from '../../compare/telling-sentence.ts';
import { glanceWords } from '../../i18n/words-glance.ts';
import { formatYearBriefly } from '../../model/year.ts';
import type { Binding } from '../binding.ts';
import { typstString } from '../literal.ts';
import { setText } from '../phrasing.ts';
import { sectionHeading } from './section.ts';
import { pageSentence } from './source.ts';

/** The largest changes on one rail, each with its sentence and the page that states the figure; nothing for a first report. */
export function changesSection({ report, before, changes }: Glance, binding: Binding): string[] {
  if (!before) return [];
  const { locale, library } = binding;
  const words = glanceWords(locale);
  const heading = sectionHeading(words.changes(formatYearBriefly(before.edition.year, locale)), binding);
  if (changes.length === 0) return [heading, `glance-remark(${setText(words.noChanges, locale)})`];
  const end = railEnd(changes.map(({ percent }) => percent));
  const rows = changes.map((change) => {
    const { mark, text } = sentenceOf(library, before, report, change);
    const { rises, svg } = railBar(change.percent, end);
    const parts = [
      setText(mark[locale], locale),
      String(rises),
      typstString(svg),
      setText(text[locale], locale),
      pageSentence(change.after, binding),
    ];
    return `rail-row(${parts.join(', ')})`;
  });
  return [
    heading,
    `rail(${end}, ${rows.join(', ')})`,
    `glance-remark(${setText(`${words.railRule(String(end))}${locale === 'zh' ? '' : ' '}${words.changesRule}`, locale)})`,
  ];
}
