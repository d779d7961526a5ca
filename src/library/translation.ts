import type { Nodes } from 'mdast';
import { hash } from '../cache/hash.ts';
import type { Document } from '../dialect/parse.ts';
import type { Entry } from './library.ts';

/** What an English text says of the Chinese text that it translates. */
export type TranslationState = 'current' | 'stale' | 'unstamped';

/**
 * The hash that an English text records of the Chinese text that it translates. Only what a reader
 * sees counts: white space, list markers, blank lines and the order of a component's attributes do not.
 */
export function textHash(document: Pick<Document, 'tree' | 'title' | 'description'>): string {
  return hash(document.title ?? '', document.description ?? '', shapeOf(document.tree));
}

/** Whether the hash that an English text records is that of the present Chinese text. */
export function translationState(zh: Document, en: Document): TranslationState {
  if (!en.translates) return 'unstamped';
  return en.translates === textHash(zh) ? 'current' : 'stale';
}

/** Whether the English of an entry does not translate the present Chinese, as far as is recorded. */
export function isStale(entry: Pick<Entry, 'text'>): boolean {
  const { zh, en } = entry.text;
  return zh !== undefined && en !== undefined && translationState(zh, en) !== 'current';
}

function shapeOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return JSON.stringify(node.value.replace(/\s+/g, ''));
    case 'value':
      return `(value ${node.of} ${node.period ?? ''} ${node.bare})`;
    case 'trend':
      return `(trend ${node.of})`;
    default:
      return `(${node.type}${traitsOf(node)}${'children' in node ? node.children.map(shapeOf).join('') : ''})`;
  }
}

function traitsOf(node: Nodes): string {
  if (node.type === 'link') return ` ${node.url} `;
  if (node.type === 'heading') return ` ${node.depth} `;
  if (node.type === 'list' && node.ordered) return ` from ${node.start ?? 1} `;
  return '';
}
