/** Two selects in place of a table of links: leads to the pair chosen, in whichever order. */
for (const form of document.querySelectorAll<HTMLFormElement>('form.compare-form')) {
  const links = new Map<string, string>();
  for (const link of form.parentElement?.querySelectorAll<HTMLAnchorElement>('a[data-pair]') ?? []) {
    links.set(link.dataset.pair ?? '', link.href);
  }
  const status = form.querySelector('[role="status"]');
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [first = '', second = ''] = new FormData(form).getAll('edition').map(String);
    const address = links.get(`${first} ${second}`) ?? links.get(`${second} ${first}`);
    if (address) location.assign(address);
    else if (status) {
      status.textContent = (first === second ? form.dataset.same : form.dataset.none) ?? '';
    }
  });
}
