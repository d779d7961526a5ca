import type { Link } from 'mdast';
import type { Problems } from './problem.ts';
import { documentText } from './text.ts';

/**
 * A web address, a mail address, a path or an anchor. Browsers read `\` as `/` and skip tabs and line
 * feeds, so that `/\host` and `/⇥/host` would leave the site.
 */
const address = /^(?:https?:\/\/[^\s/\\]|mailto:[^\s@]+@|\/(?![/\\])|#)[^\s\\\p{Cc}]*$/iu;

/** Whether a link may stay: it leads to a safe address and has words to follow. */
export function admitLink(node: Link, problems: Problems): boolean {
  if (!address.test(node.url)) reportAddress(node, problems);
  else if (isBareAddress(node) && /\P{ASCII}/u.test(node.url)) reportRunOn(node, problems);
  else if (documentText(node, (value) => value.of) === '') reportNoText(node, problems);
  else return true;
  return false;
}

/** Whether the link was made from an address in the text, without brackets. */
function isBareAddress(node: Link): boolean {
  const [child] = node.children;
  return child?.position?.start.offset === node.position?.start.offset;
}

function reportAddress(node: Link, problems: Problems): void {
  problems.add(
    'unsafe-link',
    node.position,
    {
      zh: `連結「${excerpt(node.url)}」不是網址，也不是站內路徑。`,
      en: `Unexpected link \`${excerpt(node.url)}\`, expected a web address or a path of this site.`,
    },
    {
      zh: '請寫成 https://…，或以 / 開頭的站內路徑，或以 # 開頭的錨點。',
      en: 'Write https://…, a path of this site that begins with /, or an anchor that begins with #.',
    },
  );
}

function reportRunOn(node: Link, problems: Problems): void {
  problems.add(
    'unsafe-link',
    node.position,
    {
      zh: `網址「${excerpt(node.url)}」與後面的文字連在一起。`,
      en: `Unexpected text at the end of the address \`${excerpt(node.url)}\`.`,
    },
    { zh: '請寫成 [文字](https://…)。', en: 'Write [text](https://…).' },
  );
}

function reportNoText(node: Link, problems: Problems): void {
  problems.add(
    'unknown-markup',
    node.position,
    { zh: '這個連結沒有文字。', en: 'Unexpected link without text, expected words to follow.' },
    { zh: '請寫成 [文字](https://…)。', en: 'Write [text](https://…).' },
  );
}

/** A quotation from a source that fits into a message. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
