/**
 * Keeps the reader's place when the language is switched: what was searched and filtered, and the item that
 * the address leads to, since ids are the same in both. What a result asked to be marked is a text of one
 * language, so it stays behind.
 */
const link = document.querySelector<HTMLAnchorElement>('.site-head a.language');

const keepPlace = () => {
  if (!link) return;
  const values = new URLSearchParams(location.search);
  values.delete('mark');
  link.search = values.toString();
  link.hash = location.hash;
};

// Scripts change the address too, so that it is read only when the link is used, with any button.
for (const use of ['click', 'auxclick']) link?.addEventListener(use, keepPlace);

export {};
