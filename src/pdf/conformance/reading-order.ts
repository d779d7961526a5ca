import type { PageReading } from './reading.ts';
import type { ConformanceRule } from './rule.ts';
import { bare, joined, nodesOf, textsInOrder } from './structure.ts';

/**
 * What a screen reader speaks is what the page shows: the tagged text in the order of the structure equals
 * the text as it is drawn. Artifacts are no part of either, and what charts say their descriptions say.
 */
export const readingOrder: ConformanceRule = function* (pdf) {
  for (const page of pdf.pages) {
    const charts = inCharts(page);
    const isRead = ({ id, artifact }: { id?: string; artifact: boolean }) =>
      !artifact && !(id !== undefined && charts.has(id));
    const drawn = joined(page.texts.filter(isRead));
    const spoken = joined(textsInOrder(page).filter(isRead));
    if (drawn === spoken) continue;
    const at = [...drawn].findIndex((character, index) => character !== [...spoken][index]);
    const from = Math.max(0, at);
    yield `page ${page.number} shows “${excerpt(drawn, from)}” where its tags say “${excerpt(spoken, from)}”`;
  }
};

function inCharts(page: PageReading): ReadonlySet<string> {
  const figures = nodesOf(page.structure).filter(({ role }) => role === 'Figure');
  return new Set(figures.flatMap(nodesOf).flatMap(({ id }) => id ?? []));
}

function excerpt(text: string, from: number): string {
  return bare([...text].slice(from, from + 20).join(''));
}
