/** How many pages and files of some routes a build rendered, and how long that took, as its log says. */
export interface Rendering {
  readonly pages: number;
  readonly seconds: number;
}

/** @param routes what their paths begin with after the language, without slashes: `indicators` */
export function renderingOf(log: string, routes: readonly string[]): Rendering {
  const line = new RegExp(`\\s/(?:en/)?(?:${routes.join('|')})/\\S* .*?\\(\\+([\\d.]+)(ms|s)\\)`, 'g');
  const times = [...log.matchAll(line)].map(([, time, unit]) => Number(time) / (unit === 'ms' ? 1000 : 1));
  return { pages: times.length, seconds: times.reduce((sum, time) => sum + time, 0) };
}
