/**
 * Moves by arrow keys between a search field and the links of its results: down from the field to the
 * first, on and back between them, and up from the first to the field.
 *
 * @returns moves to the first result; for the field, where the arrows have another use too
 */
export function moveByArrows(field: HTMLElement, results: HTMLElement): () => void {
  const links = () =>
    [...results.querySelectorAll<HTMLElement>('a[href], summary')].filter((link) => link.checkVisibility());
  results.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    (event.key === 'ArrowDown' ? all[at + 1] : (all[at - 1] ?? field))?.focus();
  });
  return () => links()[0]?.focus();
}
