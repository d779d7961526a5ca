import { doubtNotes } from '../compare/doubtful.ts';
import { trendOf } from '../compare/trend.ts';
import type { TrendNode, ValueNode } from '../dialect/nodes.ts';
import type { Entry } from '../library/library.ts';
import { findFigures, valueText } from '../library/value.ts';
import { type Binding, figureAnchor, hasOfficialForm } from './binding.ts';
import { linkDestination } from './destination.ts';
import { emitTypst } from './emit.ts';
import type { Setting } from './handler.ts';
import { setText } from './phrasing.ts';
import { words } from './words.ts';

/** The Typst of an entry's own text and, after it, of the editor's notes on its figures. */
export function entryText(entry: Entry, binding: Binding): string[] {
  const text = entry.text[binding.locale];
  return [
    ...(text ? [emitTypst(text.tree, setting(entry, text.file, binding))] : []),
    ...noteLines(entry, binding),
  ];
}

function setting(entry: Entry, file: string, binding: Binding): Setting {
  const { library, report, locale, prefix } = binding;
  return {
    file,
    locale,
    value: (node: ValueNode) => valueText(report, entry.id, node, locale),
    mark: (node: ValueNode) => {
      const [observation] = findFigures(report, entry.id, node);
      return observation && figureAnchor(binding, observation);
    },
    trend: (node: TrendNode) => trendOf(library, report, node),
    chartWidth: hasOfficialForm(binding) ? 340 : 760,
    noteOf: doubtNotes(library),
    destination: (url: string) => linkDestination(url, report, library.site, locale, prefix),
  };
}

function noteLines(entry: Entry, { report, locale }: Binding): string[] {
  return report.observations.flatMap(({ item, indicator, note }) => {
    if (item !== entry.id || !note) return [];
    const colon = locale === 'zh' ? '：' : ': ';
    const body = setText(`${indicator.name[locale]}${colon}${note[locale]}`, locale);
    return [`note(${setText(words[locale].note, locale)}, par(${body}))`];
  });
}
