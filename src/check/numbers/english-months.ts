const names = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A month's name, or its first letters before a full stop, as a group. */
export const monthPattern = String.raw`\b(${names.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=\.))\b`;

/** The number of a month that {@link monthPattern} matched. */
export function monthNumber(name: string): number {
  return names.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
}
