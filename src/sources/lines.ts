import type { Line } from './document.ts';

/** The lines of a paragraph that an office program keeps whole, empty ones aside. */
export function linesOf(text: string, place: number): Line[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'line', text: line.trim(), place, apart: false, open: false }));
}
