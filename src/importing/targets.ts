import type { Report } from '../library/library.ts';
import type { Target } from './heading-span.ts';

/** The headings to look for in a source: parts, chapters and items in the order of the outline. */
export function targetsOf({ entries, chapters }: Report): Target[] {
  const parts = new Set<string>();
  return entries.flatMap((entry): Target[] => {
    const part = chapters.find(({ id }) => id === entry.id)?.part;
    if (!part || parts.has(part.id)) return [entry];
    parts.add(part.id);
    return [part, entry];
  });
}
