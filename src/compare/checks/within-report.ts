import { Big } from 'big.js';
import type { Report } from '../../library/library.ts';
import { type Check, indicatorsOf, numberOfRelation } from '../../model/check.ts';
import type { Bilingual } from '../../model/locale.ts';
import type { Observation } from '../../model/observation.ts';
import { monthsOf, periodKey } from '../../model/period.ts';
import type { Failure } from './failure.ts';

type Figures = ReadonlyMap<string, Observation>;

/** Relations that figures of one report for one period break, wherever it has all of them exactly. */
export function wrongRelations(check: Check, report: Report): Failure[] {
  const ids = indicatorsOf(check.relation);
  const stated = report.observations.filter(({ indicator }) => ids.includes(indicator.id));
  const periods = Map.groupBy(stated, ({ period }) => periodKey(period));
  return [...periods.values()].flatMap((group): Failure[] => {
    // Where several items state one quantity, the first counts; whether they agree is another check.
    const figures: Figures = new Map(
      group.toReversed().map((observation) => [observation.indicator.id, observation]),
    );
    const [first, ...others] = ids.flatMap((id) => figures.get(id) ?? []);
    if (!first || figures.size < new Set(ids).size) return [];
    // A bound, an approximation or a range can't be held to an equation.
    if (group.some(({ quantity }) => quantity.qualifier || quantity.max)) return [];
    const finding = findingOf(check, figures);
    return finding ? [{ check, observations: [first, ...others], finding }] : [];
  });
}

function findingOf({ relation }: Check, figures: Figures): Bilingual | undefined {
  const exact = (id: string): Big => figures.get(id)?.quantity.value ?? new Big(0);
  switch (relation.kind) {
    case 'sum': {
      const sum = relation.parts.reduce((total, id) => total.plus(exact(id)), new Big(0));
      const total = /^\d/.test(relation.total) ? numberOfRelation(relation.total) : exact(relation.total);
      return differ(sum, total, numberOfRelation(relation.tolerance ?? '0'));
    }
    case 'ratio': {
      const whole = exact(relation.whole);
      if (whole.eq(0)) return undefined;
      const ratio = exact(relation.part).times(100).div(whole);
      return differ(ratio, exact(relation.value), halfDigit(figures.get(relation.value)));
    }
    case 'average': {
      const figure = figures.get(relation.value);
      const months =
        relation.months === 'period' && figure ? monthsOf(figure.period) : Number(relation.months);
      return differ(exact(relation.total).div(months), exact(relation.value), halfDigit(figure));
    }
    case 'multiple':
      return differ(
        exact(relation.of).times(numberOfRelation(relation.times)),
        exact(relation.value),
        new Big(0),
      );
    case 'at-most': {
      const [value, limit] = [exact(relation.value), exact(relation.limit)];
      if (value.lte(limit)) return undefined;
      return { zh: `${value}大於${limit}`, en: `${value} is more than ${limit}` };
    }
    case 'listed':
    case 'rising':
      return undefined;
  }
}

/** What is wrong if the figure lies further from what was computed than rounding explains. */
function differ(computed: Big, stated: Big, tolerance: Big): Bilingual | undefined {
  if (computed.minus(stated).abs().lte(tolerance)) return undefined;
  const shown = computed.round(4).toString();
  return { zh: `計算結果為${shown}，所載為${stated}`, en: `it computes to ${shown}, stated is ${stated}` };
}

/** Half a unit of the last printed digit: how far rounding may have moved the figure. */
function halfDigit(figure: Observation | undefined): Big {
  const { scale = 0, digits = 0 } = figure?.quantity ?? {};
  return new Big(10).pow(scale - digits).div(2);
}
