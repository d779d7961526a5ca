import type { IndicatorId } from '../model/indicator.ts';
import { siteLibrary } from './site.ts';

/** The paths of the data files that each indicator has once, for all languages. */
export async function indicatorDataPaths(): Promise<{ params: { indicator: IndicatorId } }[]> {
  const { indicators } = await siteLibrary();
  return [...indicators.keys()].map((indicator) => ({ params: { indicator } }));
}
