import { longestOf } from '../browser/exemplars.ts';

const kinds = [
  'index',
  '[series]/[edition]/[agency]/[chapter]',
  'indicators/[indicator]',
  'compare/[series]/[older]/[newer]/[agency]/[chapter]',
  'search/index',
];

/** The pages that Lighthouse looks at: the longest of five kinds, in both languages. */
export function lighthousePages(dist: string): string[] {
  return kinds.flatMap((kind) => [false, true].map((english) => longestOf(dist, kind, english)));
}
