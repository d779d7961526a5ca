import { element } from './element.ts';
import { fill } from './fill.ts';
import { resultEntry, resultGroups } from './results-list.ts';
import type { View } from './view.ts';

/** How many entries are shown at a time. */
const batch = 10;

/** The first entries by relevance, and a button for the next ones, which says how many came. */
export async function firstEntries(view: View): Promise<HTMLElement> {
  const { words } = view;
  const groups = resultGroups(view);
  const list = element('ol', [], { class: 'entries' });
  const status = element('p', [], { class: 'hidden', role: 'status' });
  const more = element('button', [], { type: 'button' });
  let shown = 0;
  const next = async () => {
    const some = groups.slice(shown, shown + batch);
    shown += some.length;
    const entries = await Promise.all(some.map((group) => resultEntry(view, group)));
    list.append(...entries);
    const left = groups.length - shown;
    more.textContent = fill(left > batch ? words.nextOnes : words.more, { n: Math.min(batch, left), left });
    if (left === 0) more.remove();
    return { entries, left };
  };
  more.addEventListener('click', async () => {
    const { entries, left } = await next();
    entries[0]?.querySelector('a')?.focus();
    status.textContent = fill(left > 0 ? words.cameMore : words.cameLast, { n: entries.length, left });
  });
  const box = element('div', [list, status, more]);
  await next();
  return box;
}
