/**
 * Moves by arrow keys between a search field and the links of its results: down from the field to the
 * first, on and back between them, and up from the first to the field.
 *
 * @param isTaken whether something else has use of the arrows in the field just now
 */
export function moveByArrows(field: HTMLElement, results: HTMLElement, isTaken: () => boolean): void {
  const links = () =>
    [...results.querySelectorAll<HTMLElement>('a[href], summary')].filter((link) => link.checkVisibility());
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing || event.defaultPrevented || isTaken()) return;
    const first = links()[0];
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    (event.key === 'ArrowDown' ? all[at + 1] : (all[at - 1] ?? field))?.focus();
  });
}
