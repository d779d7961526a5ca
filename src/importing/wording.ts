import type { Nodes } from 'mdast';
import { visitText } from '../dialect/text.ts';
import type { Report } from '../library/library.ts';
import { findFigures } from '../library/value.ts';
import type { IndicatorId } from '../model/indicator.ts';
import type { Period } from '../model/period.ts';
import type { ItemId } from '../model/report.ts';

/** The words around a figure in a report. */
export interface Wording {
  readonly indicator: IndicatorId;
  readonly period: Period;
  readonly before: string;
  readonly after: string;
}

/** How an item's Chinese text in a report words its figures. */
export function wordingsOf(report: Report, item: ItemId): Wording[] {
  const tree = report.entries.find(({ id }) => id === item)?.text.zh?.tree;
  return tree ? wordingsIn(tree, report, item) : [];
}

function wordingsIn(tree: Nodes, report: Report, item: ItemId): Wording[] {
  const found: Wording[] = [];
  let text = '';
  let open: { indicator: IndicatorId; period: Period; at: number }[] = [];
  visitText(tree, (part) => {
    if (part === '\n') {
      found.push(
        ...open.map(({ at, ...figure }) => ({
          ...figure,
          before: text.slice(0, at),
          after: text.slice(at + 1),
        })),
      );
      text = '';
      open = [];
    } else if (part.type === 'value') {
      const [figure] = findFigures(report, item, part);
      if (figure) open.push({ indicator: figure.indicator.id, period: figure.period, at: text.length });
      text += '#';
    } else text += part.value;
  });
  return found;
}

/** How alike the words around two figures are, from 0 to 1: those before count most, the nearest above all. */
export function likenessOfWording(
  a: { readonly before: string; readonly after: string },
  b: { readonly before: string; readonly after: string },
): number {
  const [before, other] = [near(a.before), near(b.before)];
  const [after, otherAfter] = [plain(a.after).slice(0, 8), plain(b.after).slice(0, 8)];
  return (
    0.45 * shared(before, other) + 0.3 * (suffixLength(before, other) / 5) + 0.25 * shared(after, otherAfter)
  );
}

/** Numbers, signs and the words that join a figure to its noun differ from year to year and mean nothing. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\d,.]+/g, '#')
    .replace(/[,、。;:]/g, '|')
    .replace(/[計共為約達之的了有占佔「」()\s]/g, '');
}

function near(text: string): string {
  return plain(text).slice(-14);
}

function suffixLength(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length, 5) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function shared(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set([...text].slice(1).map((char, index) => `${[...text][index]}${char}`));
  const [one, other] = [pairs(a), pairs(b)];
  const size = Math.max(1, Math.min(one.size, other.size));
  return [...one].filter((pair) => other.has(pair)).length / size;
}

/** How much of an indicator's name the words before a figure have, from 0 to 1. */
export function likenessToName(name: string, before: string): number {
  return shared(plain(name), plain(before).slice(-24)) * Math.min(1, plain(name).length / 4);
}
