import { type Branch, byPlace, textOf } from '../engine/arrange.ts';
import { narrow } from '../engine/filters.ts';
import type { Hit } from '../engine/search.ts';
import { element } from './element.ts';
import { countName } from './names.ts';
import { Shown } from './shown.ts';
import { spokenWithin } from './spoken.ts';
import type { View } from './view.ts';

/** The results by series, year and chapter, with counts; what is outside reports comes after. */
export async function resultsTree(view: View): Promise<HTMLElement[]> {
  const { answer, state, words } = view;
  const { catalogue } = answer.reader;
  const { series, others } = byPlace(catalogue, narrow(catalogue, answer.hits, state.filters));
  const drawn: HTMLElement[] = [];
  for (const [id, editions] of series) {
    const count = editions.reduce((sum, branch) => sum + branch.count, 0);
    const title = words.series[id as keyof typeof words.series] ?? id;
    const branches = editions.map((branch, index) => {
      const name = catalogue.reports[branch.id]?.title ?? '';
      return fold(view, name, branch, index === 0);
    });
    drawn.push(section(view, title, count, await Promise.all(branches)));
  }
  for (const branch of others) {
    const kind = catalogue.kinds[branch.id];
    const list = await hitList(view, branch.hits);
    drawn.push(section(view, kind ? words.kinds[kind] : '', branch.count, [list]));
  }
  return drawn;
}

function section(view: View, title: string, count: number, content: readonly HTMLElement[]): HTMLElement {
  return element('section', [element('h2', [title, ' ', countMark(count, view)]), ...content], {
    class: 'tree-series',
  });
}

/** A report whose chapters are drawn when it is first opened. */
async function fold(view: View, name: string, branch: Branch, open: boolean): Promise<HTMLElement> {
  const body = element('div', []);
  const details = element('details', [
    element('summary', [element('h3', own(name, view)), ' ', countMark(branch.count, view)]),
    body,
  ]);
  const draw = async () => body.replaceChildren(...(await chapters(view, branch)));
  if (open) {
    details.open = true;
    await draw();
  } else {
    details.addEventListener('toggle', draw, { once: true });
  }
  return details;
}

async function chapters(view: View, { branches }: Branch): Promise<HTMLElement[]> {
  const { catalogue } = view.answer.reader;
  const drawn: HTMLElement[] = [];
  for (const { id, count, hits } of branches) {
    const title = catalogue.chapters[id]?.title;
    if (title) drawn.push(element('h4', [...own(title, view), ' ', countMark(count, view)]));
    drawn.push(await hitList(view, hits));
  }
  return drawn;
}

async function hitList(view: View, hits: readonly Hit[]): Promise<HTMLElement> {
  const { answer } = view;
  const { records } = answer.reader.catalogue;
  const rows = await Promise.all(
    hits.map(async ({ record }) => {
      const text = textOf(await answer.reader.texts(records.group[record] ?? -1), record);
      if (!text) return element('li', []);
      const shown = new Shown(text, view);
      return element('li', [shown.link(shown.title()), ...shown.excerpt()]);
    }),
  );
  return element('ul', rows, { class: 'tree-hits' });
}

/** A name in the language of the results. */
function own(name: string, { answer, locale }: View): (Node | string)[] {
  return spokenWithin(name, answer.locale, locale);
}

function countMark(count: number, view: View): HTMLElement {
  return element('span', [countName(count, view)], { class: 'count' });
}
