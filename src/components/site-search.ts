/**
 * What every page does for search: `/` leads to its field, the field gets suggestions when it is first
 * used, and a page that a result led to marks what was searched. All else is loaded when it is needed.
 */
const field = document.querySelector<HTMLInputElement>('input[accesskey="S"]');
const strings = new URLSearchParams(location.search).getAll('mark');

document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing || !field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

// The search page's own field has suggestions already.
field?.addEventListener(
  'focus',
  async () => {
    if (!field.closest('[data-site-search]')) return;
    const { offerSuggestions } = await import('../search/page/site-field.ts');
    offerSuggestions(field);
  },
  { once: true },
);

if (strings.length > 0) mark();

async function mark(): Promise<void> {
  const { markPlace, placeOf } = await import('../search/page/mark.ts');
  const place = placeOf(location.hash);
  if (place) markPlace(strings, place);
}

export {};
