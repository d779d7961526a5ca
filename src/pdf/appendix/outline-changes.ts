import { compareOutlines, type ItemChange } from '../../compare/outline.ts';
import { compareWords } from '../../i18n/words-compare.ts';
import type { ReportPair } from '../../library/pairs.ts';
import type { Locale } from '../../model/locale.ts';
import { anchor, type Binding } from '../binding.ts';
import { entryCode, headingText } from '../heading.ts';
import { setText } from '../phrasing.ts';
import { words } from '../words.ts';
import { paragraph } from './section.ts';

/** What items the newer report has that the older had not, and the other way round, and what was renamed or moved. */
export function outlineChanges({ older, newer }: ReportPair, binding: Binding): string[] {
  const { level, locale } = binding;
  const text = compareWords(locale);
  const heading = entryCode({
    level: level + 1,
    id: anchor(binding, 'appendix.outline'),
    title: text.outline,
    locale,
  });
  const changes = compareOutlines(older, newer);
  const groups = kinds.flatMap(({ name, line }) => {
    const lines = changes.flatMap((change) => line(change, locale) ?? []);
    return lines.length > 0 ? [{ name: text[name], lines }] : [];
  });
  if (groups.length === 0) return [heading, paragraph(text.outlineSame, locale)];
  return [
    heading,
    ...groups.flatMap(({ name, lines }) => [
      `par(strong(${setText(words[locale].listed(name), locale)}))`,
      `list(${lines.map((line) => `list.item(par(${setText(line, locale)}))`).join(', ')})`,
    ]),
  ];
}

/** How each kind of change is named and written; undefined for a change of another kind. */
const kinds: readonly {
  readonly name: 'added' | 'ended' | 'renamed' | 'moved';
  readonly line: (change: ItemChange, locale: Locale) => string | undefined;
}[] = [
  {
    name: 'added',
    line: (change, locale) => (change.kind === 'added' ? headingText(change.after, locale) : undefined),
  },
  {
    name: 'ended',
    line: (change, locale) => (change.kind === 'ended' ? headingText(change.before, locale) : undefined),
  },
  {
    name: 'renamed',
    line: (change, locale) =>
      change.kind === 'kept' && change.renamed
        ? words[locale].renamed(headingText(change.after, locale), change.before.title[locale])
        : undefined,
  },
  {
    name: 'moved',
    line: (change, locale) =>
      change.kind === 'kept' && change.moved ? headingText(change.after, locale) : undefined,
  },
];
