/** How many years stand side by side before the earlier ones make way. */
const most = 6;

/** The latest six of a list that runs from old to new, and those before them. */
export function bySix<One>(list: readonly One[]): { recent: readonly One[]; earlier: readonly One[] } {
  return { recent: list.slice(-most), earlier: list.slice(0, -most) };
}

/** A list from old to new in parts of six, the latest part first; only the earliest may be shorter. */
export function inSixes<One>(list: readonly One[]): (readonly One[])[] {
  const { recent, earlier } = bySix(list);
  return recent.length === 0 ? [] : [recent, ...inSixes(earlier)];
}
