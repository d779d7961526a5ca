import { foldText } from '../search/text/fold.ts';

const root = document.getElementById('indicator-filter');
const field = root?.querySelector<HTMLInputElement>('input');
const status = root?.querySelector<HTMLElement>('[role="status"]');
const clear = root?.querySelector<HTMLButtonElement>('button');
if (root && field && status && clear) start(root, field, status, clear);

/** Shows the filter, and hides the rows that don't have every word typed, and themes without rows. */
function start(
  root: HTMLElement,
  field: HTMLInputElement,
  status: HTMLElement,
  clear: HTMLButtonElement,
): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-find]')].map((row) => ({
    row,
    text: foldText(row.dataset.find ?? ''),
  }));
  const themes = [...document.querySelectorAll<HTMLElement>('.theme')].map((theme) => ({
    theme,
    link: document.querySelector<HTMLElement>(
      `.themes li:has([href="#${theme.getAttribute('aria-labelledby')}"])`,
    ),
  }));
  const filter = () => {
    const wanted = foldText(field.value).split(/\s+/).filter(Boolean);
    const found = rows.filter(({ row, text }) => {
      row.hidden = !wanted.every((word) => text.includes(word));
      return !row.hidden;
    });
    for (const { theme, link } of themes) {
      theme.hidden = !theme.querySelector('[data-find]:not([hidden])');
      if (link) link.hidden = theme.hidden;
    }
    const { all = '', one = '', some = '' } = root.dataset;
    const words = found.length === 1 ? one : some.replace('0', String(found.length));
    status.textContent = wanted.length === 0 ? all : words;
    clear.hidden = found.length > 0;
  };
  const keep = () => {
    const address = new URL(location.href);
    if (field.value.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', field.value.trim());
    history.replaceState(history.state, '', address);
  };
  field.addEventListener('input', () => {
    filter();
    keep();
  });
  clear.addEventListener('click', () => {
    field.value = '';
    filter();
    keep();
    // The button is hidden now, so the focus would be lost.
    field.focus();
  });
  root.hidden = false;
  // A reader who comes back, or follows an address that someone gave, finds the list as it was left.
  field.value = new URLSearchParams(location.search).get('q') ?? field.value;
  filter();
}
