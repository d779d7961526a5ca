import type { Library, Report } from '../library/library.ts';
import { reportsOf } from '../library/library.ts';
import type { Indicator } from '../model/indicator.ts';
import { type Period, periodKey } from '../model/period.ts';
import type { ItemId } from '../model/report.ts';
import type { Paragraph } from './paragraph.ts';
import { likenessOfWording, likenessToName, type Wording, wordingsOf } from './wording.ts';
import { type WrittenFigure, writtenFigures } from './written-figure.ts';

/** A figure that a draft waits for, and the number of the source that seems to be it. */
export interface FoundFigure {
  readonly item: ItemId;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly paragraph: Paragraph;
  readonly written: WrittenFigure;
  /** Whether it goes into the text and figures.yaml by itself; else an editor decides. */
  readonly certain: boolean;
}

/** A figure that a draft waits for. */
interface Expected {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly wordings: readonly Wording[];
  /** What an editor has written down already. */
  readonly stated: string | undefined;
}

/** With less likeness, a number is not even offered. */
const leastLikeness = 0.3;
/** From here on a number is taken, if no other comes near. */
const certainLikeness = 0.6;
const leastLead = 0.15;

/**
 * Finds the figures that a draft waits for in the texts of one item: by their unit and by the words that
 * other years put around them.
 */
export function findItemFigures(
  library: Library,
  report: Report,
  item: ItemId,
  paragraphs: readonly Paragraph[],
): FoundFigure[] {
  const expected = expectedIn(library, report, item);
  const options = expected.flatMap((figure) =>
    paragraphs.flatMap((paragraph) =>
      paragraph.table
        ? []
        : writtenFigures(paragraph.text, figure.indicator).map((written) => ({
            figure,
            paragraph,
            written,
            likeness: likenessOf(figure, paragraph.text, written),
          })),
    ),
  );
  const found: FoundFigure[] = [];
  const open = options.filter(({ likeness }) => likeness >= leastLikeness);
  open.sort((a, b) => b.likeness - a.likeness);
  const done = new Set<unknown>();
  for (const { figure, paragraph, written, likeness } of open) {
    const spot = `${paragraphs.indexOf(paragraph)} ${written.start}`;
    if (done.has(figure) || done.has(spot)) continue;
    done.add(figure);
    done.add(spot);
    const rival = Math.max(
      0,
      ...open
        .filter((option) => {
          const here = `${paragraphs.indexOf(option.paragraph)} ${option.written.start}`;
          return (option.figure === figure) !== (here === spot) && !isDone(option.figure, here);
        })
        .map((option) => option.likeness),
    );
    const certain =
      likeness >= certainLikeness &&
      likeness - rival >= leastLead &&
      (figure.stated === undefined || figure.stated === written.value);
    found.push({ item, indicator: figure.indicator, period: figure.period, paragraph, written, certain });
  }
  return found;

  /** What a surer figure has taken is no rival any more. */
  function isDone(figure: Expected, spot: string): boolean {
    return found.some(
      (one) =>
        one.certain &&
        ((one.indicator === figure.indicator && periodKey(one.period) === periodKey(figure.period)) ||
          `${paragraphs.indexOf(one.paragraph)} ${one.written.start}` === spot),
    );
  }
}

function expectedIn(library: Library, report: Report, item: ItemId): Expected[] {
  const others = reportsOf(library).filter(
    ({ path, agency, edition }) =>
      path !== report.path && agency.id === report.agency.id && edition.status === 'published',
  );
  const wordings = others.flatMap((other) => wordingsOf(other, item));
  const awaited = report.absences.filter(({ reason }) => reason === 'not-published-yet');
  const stated = report.observations.map((figure) => ({ ...figure, stated: figure.quantity.printed }));
  return [...awaited.map((figure) => ({ ...figure, stated: undefined })), ...stated]
    .filter((figure) => figure.item === item)
    .toSorted((a, b) => compareText(figureKey(a), figureKey(b)))
    .map(({ indicator, period, stated }, _, all) => {
      const several = all.filter((other) => other.indicator.id === indicator.id).length > 1;
      return {
        indicator,
        period,
        stated,
        wordings: wordings.filter(
          (one) => one.indicator === indicator.id && (!several || isSamePart(one.period, period)),
        ),
      };
    });
}

function isSamePart(a: Period, b: Period): boolean {
  const part = (period: Period) => periodKey(period).replace(/\d{2,3}(?=$|H|-)/g, '');
  return part(a) === part(b);
}

function likenessOf(
  { indicator, wordings }: Expected,
  text: string,
  { start, end, bare }: WrittenFigure,
): number {
  const own = { before: text.slice(0, start), after: text.slice(end) };
  const worded = Math.max(0, ...wordings.map((wording) => likenessOfWording(wording, own)));
  const named = likenessToName(indicator.name.zh, own.before) * 0.6;
  return Math.max(worded, named) + Math.min(worded, named) * 0.2 - (bare ? 0.15 : 0);
}

function figureKey({ indicator, period }: { indicator: Indicator; period: Period }): string {
  return `${indicator.id} ${periodKey(period)}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
