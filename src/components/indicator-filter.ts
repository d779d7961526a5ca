import { foldText } from '../search/text/fold.ts';

const root = document.getElementById('indicator-filter');
const field = root?.querySelector<HTMLInputElement>('input');
const status = root?.querySelector<HTMLElement>('[role="status"]');
if (root && field && status) start(root, field, status);

/** Shows the filter, and hides the rows that don't have every word typed, and themes without rows. */
function start(root: HTMLElement, field: HTMLInputElement, status: HTMLElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-find]')].map((row) => ({
    row,
    text: foldText(row.dataset.find ?? ''),
  }));
  const themes = [...document.querySelectorAll<HTMLElement>('.theme')];
  const filter = () => {
    const wanted = foldText(field.value).split(/\s+/).filter(Boolean);
    const found = rows.filter(({ row, text }) => {
      row.hidden = !wanted.every((word) => text.includes(word));
      return !row.hidden;
    });
    for (const theme of themes) theme.hidden = !theme.querySelector('[data-find]:not([hidden])');
    const { all = '', one = '', some = '' } = root.dataset;
    const words = found.length === 1 ? one : some.replace('0', String(found.length));
    status.textContent = wanted.length === 0 ? all : words;
  };
  field.addEventListener('input', filter);
  root.hidden = false;
  // A reader who comes back finds the field as it was left.
  filter();
}
