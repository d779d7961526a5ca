import { element } from './svg.ts';

/** A digit of the draft marks: a monoline path in a box 10 units high, and its width. */
interface Digit {
  readonly width: number;
  readonly path: string;
}

/** Ten digits drawn for a stroke of 1.5 with flat ends, as numerals on a ship's hull. */
const digits: readonly Digit[] = [
  { width: 6, path: 'M3 .75A2.25 2.25 0 0 1 5.25 3v4a2.25 2.25 0 0 1-4.5 0V3A2.25 2.25 0 0 1 3 .75z' },
  { width: 3.4, path: 'M.4 2.6 2.1 .85h.3V10' },
  { width: 6, path: 'M.75 3.2V3A2.25 2.25 0 0 1 5.25 3c0 2-4.2 3.6-4.2 6.25H5.6' },
  {
    width: 6,
    path: 'M.75 2.7A2.2 2.2 0 0 1 5 3c0 1.2-.9 1.95-2.4 1.95C4.3 4.95 5.25 5.8 5.25 7a2.25 2.25 0 0 1-4.5.3',
  },
  { width: 6.2, path: 'M4.3 10V1L.9 7.1h5.1' },
  { width: 6, path: 'M5.3 .75H1.3L1.05 4.7A2.4 2.4 0 0 1 5.25 6.6 2.4 2.4 0 0 1 .7 7.4' },
  { width: 6, path: 'M5.1 2.6A2.2 2.2 0 0 0 .75 3.2V7a2.25 2.25 0 0 0 4.5 0v-.6a2.25 2.25 0 0 0-4.5 0' },
  { width: 5.8, path: 'M.4 .75h4.5L2 10' },
  {
    width: 6,
    path: 'M3 .75a2 2 0 0 1 0 4.1 2 2 0 0 1 0-4.1zM3 4.85a2.2 2.2 0 0 1 0 4.4 2.2 2.2 0 0 1 0-4.4z',
  },
  { width: 6, path: 'M.9 7.4a2.2 2.2 0 0 0 4.35-.6V3a2.25 2.25 0 0 0-4.5 0v.6a2.25 2.25 0 0 0 4.5 0' },
];

const gap = 1.1;

/** The digits of a number side by side: the paths with their offsets, and the whole width. */
export function draftMark(number: string): { width: number; marks: { x: number; path: string }[] } {
  let x = 0;
  const marks = [...number].flatMap((character) => {
    const digit = digits[Number(character)];
    if (!digit) return [];
    const mark = { x: Math.round(x * 10) / 10, path: digit.path };
    x += digit.width + gap;
    return [mark];
  });
  return { width: Math.round((x - gap) * 10) / 10, marks };
}

/** A number as hull numerals in an SVG of its own, in white: for the hull of a PDF. */
export function draftMarkSvg(number: string): string {
  const { width, marks } = draftMark(number);
  const paths = marks.map(({ x, path }) =>
    element('path', { d: path, transform: x > 0 ? `translate(${x})` : undefined }),
  );
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} 10`,
      width: width * 10,
      height: 100,
      fill: 'none',
      stroke: '#ffffff',
      'stroke-width': 1.5,
    },
    paths.join(''),
  );
}
