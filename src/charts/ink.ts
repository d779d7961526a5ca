import { type Attributes, element } from './svg.ts';

/**
 * The classes of marks with the inks they have on paper. The site's style sheet gives the same classes
 * the inks of the light or the dark page; a PDF has only these attributes.
 */
const inks = {
  words: { fill: '#10222c' },
  quiet: { fill: '#465963' },
  grid: { stroke: '#c6d0d3', fill: 'none' },
  axis: { stroke: '#10222c', fill: 'none' },
  body: { fill: '#d8e8ec' },
  surface: { stroke: '#0a5a78', 'stroke-width': 3, fill: 'none' },
  latest: { fill: '#0a5a78' },
  part: { stroke: '#0a5a78', 'stroke-width': 1, fill: 'none' },
  line: { stroke: '#0a5a78', 'stroke-width': 2, fill: 'none' },
  open: { fill: '#f9fbfa', stroke: '#0a5a78', 'stroke-width': 2 },
  skeleton: { stroke: '#73848c', 'stroke-width': 1, 'stroke-dasharray': '2.5 2', fill: 'none' },
  land: { fill: '#efe7d3' },
  hatch: { stroke: '#cbbf9f', fill: 'none' },
  'share-1': { fill: '#12303d' },
  'share-2': { fill: '#0d6480' },
  'share-3': { fill: '#b5801f' },
  'share-1-words': { fill: '#ffffff' },
  'share-2-words': { fill: '#ffffff' },
  'share-3-words': { fill: '#10222c' },
  off: { stroke: '#9c1457', 'stroke-width': 1.5, fill: 'none' },
  break: { stroke: '#9c1457', 'stroke-width': 1.5, 'stroke-dasharray': '4 3', fill: 'none' },
  note: { fill: '#9c1457' },
} as const satisfies Record<string, Attributes>;

export type Ink = keyof typeof inks;

/** Marks of one ink in a group; nothing where there are none. */
export function inked(ink: Ink, marks: readonly string[], attributes: Attributes = {}): string {
  return marks.length > 0 ? element('g', { class: ink, ...inks[ink], ...attributes }, marks.join('')) : '';
}
