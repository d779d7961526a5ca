import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { periodKey } from '../model/period.ts';
import type { FoundFigure } from './figures.ts';

/** A figure of the source with where it was found, in words. */
export interface PlacedFigure extends FoundFigure {
  readonly where: string;
}

/**
 * Writes figures into `figures.yaml`, each with its source text beside: the certain ones as values, the
 * others as remarks for the editor. What has a value already is left alone, and so are comments.
 */
export function fillFigures(source: string, figures: readonly PlacedFigure[]): string {
  const document = parseDocument(source);
  if (document.errors.length > 0) return source;
  for (const figure of figures) {
    const entry = entryOf(document, figure);
    if (entry?.get('absence') !== 'not-published-yet') continue;
    const { written, certain, where } = figure;
    const excerpt = `${where}「${excerptOf(figure)}」`;
    const former = entry.comment?.trim();
    if (former?.includes('「')) continue;
    const remark = certain ? ` ${excerpt}` : ` 可能是 perhaps ${written.value}：${excerpt}`;
    entry.comment = former ? `${remark}；${former}` : remark;
    if (!certain) continue;
    const pair = entry.items.find(({ key }) => String(key) === 'absence');
    if (!pair) continue;
    pair.key = document.createNode('value');
    const value = document.createNode(written.value);
    value.type = 'QUOTE_DOUBLE';
    pair.value = value;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function entryOf(document: Document, { item, indicator, period }: FoundFigure): YAMLMap | undefined {
  const found = document.getIn([item, indicator.id]);
  const list = isSeq(found) ? found.items : [found];
  return list.filter(isMap).find((entry) => String(entry.get('period')) === periodKey(period));
}

/** The words around a figure, on one line. */
function excerptOf({ paragraph: { text }, written: { start, end } }: FoundFigure): string {
  const from = Math.max(0, start - 14);
  const to = Math.min(text.length, end + 8);
  const cut = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
}
