import type { Link, Nodes } from 'mdast';
import type { Document } from '../dialect/parse.ts';
import { entryAddress, pageAddress } from '../library/address.ts';
import { errorAt, nearest } from '../library/diagnose.ts';
import type { Library } from '../library/library.ts';
import { siteAddresses } from '../library/site-addresses.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Bilingual, Locale } from '../model/locale.ts';
import { headingAnchors } from './heading-anchors.ts';
import type { Rule } from './rule.ts';
import { type EntryText, entryTexts, unsoundFiles } from './texts.ts';

/** A text, the address of the page that shows it, and all that it may link to. */
interface Source {
  readonly document: Document;
  readonly address: string;
  readonly targets: ReadonlySet<string>;
  /** Addresses of editions that a build leaves out. */
  readonly drafts: ReadonlySet<string>;
}

/** Links within the site must lead to a page of it, and an anchor to an item or a heading there. */
export const deadLink: Rule = {
  id: 'dead-link',
  check: function* (library: Library): Iterable<Diagnostic> {
    const unsound = [...unsoundFiles(library)];
    for (const source of sources(library)) {
      for (const link of linksOf(source.document.tree)) {
        if (!/^[/#]/.test(link.url)) continue;
        const address = fullAddress(link.url, source.address);
        if (source.targets.has(address) || leadsToUnread(address, unsound)) continue;
        yield dead(link, address, source);
      }
    }
  },
};

function* sources(library: Library): Iterable<Source> {
  const anchors: Record<Locale, string[]> = { zh: [], en: [] };
  for (const page of library.pages) {
    for (const anchor of headingAnchors(page.document.tree)) {
      anchors[page.locale].push(`${pageAddress(page)}#${anchor}`);
    }
  }
  const all = siteAddresses(library, true);
  const published = siteAddresses(library, false);
  const drafts = new Set([...all].filter((address) => !published.has(address)));
  const targets = {
    zh: { draft: new Set([...all, ...anchors.zh]), published: new Set([...published, ...anchors.zh]) },
    en: { draft: new Set([...all, ...anchors.en]), published: new Set([...published, ...anchors.en]) },
  };
  for (const text of entryTexts(library)) {
    const status = text.report.edition.status === 'draft' ? 'draft' : 'published';
    yield { document: text.document, address: pageOf(text), targets: targets[text.locale][status], drafts };
  }
  for (const { document, locale, id } of library.pages) {
    yield { document, address: pageAddress({ id }), targets: targets[locale].published, drafts };
  }
}

function pageOf({ report, entry }: EntryText): string {
  return entryAddress(report, entry).replace(/#.*$/, '');
}

function* linksOf(node: Nodes): Iterable<Link> {
  if (node.type === 'link') yield node;
  if ('children' in node) for (const child of node.children) yield* linksOf(child);
}

/** The address that a link means: seen from its page, decoded, without a query. */
function fullAddress(url: string, page: string): string {
  const address = (url.startsWith('#') ? `${page}${url}` : url).replace(/\?[^#]*/, '');
  return URL.canParse(address, 'https://site.invalid') ? decode(address) : address;
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Whether the target belongs to a report that could not be read, which has been reported itself. */
function leadsToUnread(address: string, unsound: readonly string[]): boolean {
  return unsound.some((file) => {
    if (file === 'content/agencies.yaml') return /^\/[^/]+\/[^/]+\/./.test(address);
    const [, folder] = /^content\/(.+)\/(?:edition|report)\.yaml$/.exec(file) ?? [];
    return folder !== undefined && address.startsWith(`/${folder}/`);
  });
}

function dead(link: Link, address: string, { document, targets, drafts }: Source): Diagnostic {
  const { line = 1, column = 1 } = link.position?.start ?? {};
  const place = { file: document.file, line, column };
  if (drafts.has(address)) {
    return errorAt(
      place,
      'dead-link',
      {
        zh: `連結「${link.url}」所在的年度還是草稿，正式網站沒有這一頁。`,
        en: `Unexpected link \`${link.url}\` to a draft, which a build leaves out.`,
      },
      {
        zh: '請先在 edition.yaml 把 status 改為 published，或移除連結。',
        en: 'Publish the edition (`status` in edition.yaml) first, or remove the link.',
      },
    );
  }
  return errorAt(
    place,
    'dead-link',
    {
      zh: `站內沒有「${link.url}」這個位址。`,
      en: `Unexpected link \`${link.url}\`, which leads nowhere on this site.`,
    },
    hintFor(address, targets),
  );
}

function hintFor(address: string, targets: ReadonlySet<string>): Bilingual {
  const meant = address.replace(/^\/en(?=\/)/, '');
  const anchor = /#.+$/.exec(meant)?.[0];
  const sameAnchor = [...targets].filter((target) => anchor !== undefined && target.endsWith(anchor));
  const usual = nearest(meant, sameAnchor) ?? nearest(meant, targets);
  if (!usual) {
    return {
      zh: '站內位址不含網域與語言，例如 /annual/112/ 或 /about/。',
      en: 'An address of this site has neither domain nor language: /annual/112/ or /about/.',
    };
  }
  return { zh: `是否為「${usual}」？`, en: `Did you mean \`${usual}\`?` };
}
