/**
 * Marks what a reader searched for in the place that a result led to: strings of the published text that
 * the address gives as `mark`. A mark may run across elements, such as a figure inside a sentence.
 */
export function markPlace(strings: readonly string[], place: Element): void {
  const wanted = strings.map(squeeze).filter((string) => string !== '');
  if (wanted.length === 0) return;
  for (const { node, start, end } of pieces(place, wanted)) {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    range.surroundContents(document.createElement('mark'));
    node.parentElement?.closest('details')?.setAttribute('open', '');
  }
}

/** The part of a page that an anchor stands for: the section that it heads, or all of the main text. */
export function placeOf(hash: string): Element | null {
  const target = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  return target?.closest('section, .item') ?? document.querySelector('main');
}

interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The parts of text nodes to mark, the last first, so that those before keep their places. */
function pieces(place: Element, wanted: readonly string[]): Piece[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.item-years, .related, script, svg')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  // The text without white space, and where each of its characters stands.
  let text = '';
  const places: { node: Text; at: number }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const [at, character] of [...node.data].reduce(offsets, [])) {
      if (/\s/.test(character)) continue;
      text += character;
      for (let unit = 0; unit < character.length; unit++) places.push({ node, at: at + unit });
    }
  }
  const marked = new Map<Text, Set<number>>();
  for (const string of wanted) {
    for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + string.length)) {
      for (const { node, at: offset } of places.slice(at, at + string.length)) {
        marked.set(node, (marked.get(node) ?? new Set()).add(offset));
      }
    }
  }
  return [...marked].flatMap(([node, offsetsOfNode]) => runs(node, offsetsOfNode).reverse());
}

function offsets(list: [number, string][], character: string): [number, string][] {
  const [at, before] = list.at(-1) ?? [0, ''];
  list.push([at + before.length, character]);
  return list;
}

/** Neighbouring offsets as ranges; white space between two of them is a part of the mark. */
function runs(node: Text, marked: ReadonlySet<number>): Piece[] {
  const found: { node: Text; start: number; end: number }[] = [];
  for (const at of [...marked].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && node.data.slice(last.end, at).trim() === '') last.end = at + 1;
    else found.push({ node, start: at, end: at + 1 });
  }
  return found;
}

function squeeze(string: string): string {
  return string.replace(/\s+/g, '');
}
