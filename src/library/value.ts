import type { ValueNode } from '../dialect/nodes.ts';
import { figureText } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import type { Observation } from '../model/observation.ts';
import { periodKey } from '../model/period.ts';
import type { ItemId } from '../model/report.ts';
import type { Report } from './library.ts';

/**
 * The figures that a `<Value>` in an item's text can mean: the item's own, or, where it has none, those
 * of the report. A sound text finds exactly one.
 */
export function findFigures(report: Report, item: ItemId, node: ValueNode): Observation[] {
  const matching = report.observations.filter(
    (observation) =>
      observation.indicator.id === node.of && (!node.period || periodKey(observation.period) === node.period),
  );
  const own = matching.filter((observation) => observation.item === item);
  if (own.length > 0) return own;
  return matching.filter(
    (observation, index) => matching.findIndex((other) => sameFigure(other, observation)) === index,
  );
}

function sameFigure(a: Observation, b: Observation): boolean {
  return periodKey(a.period) === periodKey(b.period) && a.quantity.printed === b.quantity.printed;
}

/** The text of a `<Value>`: empty where the figure can't be found, which the check reports. */
export function valueText(report: Report, item: ItemId, node: ValueNode, locale: Locale): string {
  const [observation] = findFigures(report, item, node);
  return observation ? figureText(observation.quantity, observation.indicator.unit, locale, node.bare) : '';
}
