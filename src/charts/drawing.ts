import { fontSize } from './lines.ts';
import { element, escapeText } from './svg.ts';

/** What a chart is called and says, and how large it is in its own units. */
interface Drawing {
  /** What the ids of its parts begin with, unique on the page. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What it shows, in words for those who don't see it. */
  readonly description: string;
}

/** Marks as an SVG of its own, with a title and a description, in the packaged sans face. */
export function drawing(
  { id, width, height, title, description }: Drawing,
  marks: readonly string[],
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      role: 'img',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': 'Noto Sans TC',
      'font-size': fontSize,
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-desc`,
    },
    element('title', { id: `${id}-title` }, escapeText(title)) +
      element('desc', { id: `${id}-desc` }, escapeText(description)) +
      marks.join(''),
  );
}
