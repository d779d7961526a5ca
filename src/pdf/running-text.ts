import type { Entry } from '../library/library.ts';
import type { Binding } from './binding.ts';
import { entryText } from './entry-text.ts';
import { headingCode } from './heading.ts';
import { typstSequence } from './literal.ts';

/** A report's texts under their headings, one below the other. */
export function runningText(binding: Binding): string {
  const { report, level } = binding;
  const lines = report.chapters.flatMap((chapter, index) => {
    const { part } = chapter;
    const opensPart = part && part !== report.chapters[index - 1]?.part;
    return [
      ...(opensPart ? [headingCode(part, level, binding)] : []),
      ...entryLines(chapter, part ? level + 1 : level, binding),
    ];
  });
  return `running-headings(${level}, ${typstSequence(lines)})`;
}

function entryLines(entry: Entry, level: number, binding: Binding): string[] {
  return [
    headingCode(entry, level, binding),
    ...entryText(entry, binding),
    ...entry.items.flatMap((item) => entryLines(item, level + 1, binding)),
  ];
}
