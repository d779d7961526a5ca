import type { Nodes, Root } from 'mdast';
import type { Document } from '../dialect/parse.ts';
import { documentText } from '../dialect/text.ts';
import type { Entry, Report } from '../library/library.ts';
import { valueText } from '../library/value.ts';
import type { Locale } from '../model/locale.ts';
import { paragraphsOf } from './text.ts';

/** What a report has of a passage: the heading, and the entries whose texts make it up. */
export interface Version {
  readonly heading: Entry;
  readonly entries: readonly Entry[];
}

/** The paragraphs of one version of a passage in a language, without the editor's notes: those are no text of the report. */
export function versionParagraphs(report: Report, { entries }: Version, locale: Locale): string[] {
  return entries.flatMap((entry) => {
    const document = entry.text[locale];
    const text = document ? { [locale]: withoutNotes(document) } : {};
    return paragraphsOf(report, { ...entry, text, items: [] }, locale);
  });
}

/** The editor's notes in one version of a passage, in a language. */
export function versionNotes(report: Report, { entries }: Version, locale: Locale): string[] {
  return entries.flatMap(({ id, text }) => {
    const tree = text[locale]?.tree;
    return tree
      ? notesIn(tree).map((note) => documentText(note, (node) => valueText(report, id, node, locale)))
      : [];
  });
}

function notesIn(node: Nodes): Nodes[] {
  if (node.type === 'note') return [node];
  return 'children' in node ? node.children.flatMap(notesIn) : [];
}

function withoutNotes(document: Document): Document {
  return { ...document, tree: pruned(document.tree) as Root };
}

function pruned(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children = node.children.filter(({ type }) => type !== 'note').map(pruned);
  return { ...node, children } as Nodes;
}
