import { comparisonSection } from './appendix/comparison.ts';
import { figuresSection } from './appendix/figures.ts';
import { notesSection } from './appendix/notes.ts';
import type { Section } from './appendix/section.ts';
import { anchor, type Binding } from './binding.ts';
import { entryCode } from './heading.ts';
import { typstSequence } from './literal.ts';
import { words } from './words.ts';

const sections: readonly Section[] = [figuresSection, comparisonSection, notesSection];

/** What follows a report's texts: all its figures, the comparison with the report before, notes and corrections. */
export function appendix(binding: Binding): string {
  const { level, locale } = binding;
  const lines = sections.flatMap((section, index) => [
    entryCode({
      level,
      id: anchor(binding, `appendix.${section.id}`),
      number: words[locale].appendix(index + 1),
      title: section.title(binding),
      locale,
    }),
    ...section.body(binding),
  ]);
  return `appendix(${level}, ${typstSequence(lines)})`;
}
