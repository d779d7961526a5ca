import { Big } from 'big.js';
import { z } from 'zod';
import type { Bilingual } from './locale.ts';
import { bilingualSchema, reference } from './text.ts';

export type CheckId = string & { readonly of: 'check' };

const indicator = reference('indicator').describe('An id of the registry');
const exact = z.string().regex(/^\d+(?:\.\d+)?%?$/, 'a number such as 100, 0.02 or 100%');

/** The relations that figures of one report and one period can be held to. */
const relations = {
  sum: z
    .strictObject({
      parts: z.array(indicator).min(2),
      total: z.string().describe('An indicator, or a number such as 100%'),
      tolerance: exact.optional().describe('How far rounding may carry the sum; 0 if absent'),
    })
    .describe('The parts add up to the total'),
  ratio: z
    .strictObject({ value: indicator, part: indicator, whole: indicator })
    .describe('A percentage is part divided by whole, at its printed decimals'),
  average: z
    .strictObject({
      value: indicator,
      total: indicator,
      months: z.string().regex(/^(?:\d+|period)$/, 'a number of months, or `period`'),
    })
    .describe("A monthly average is the total divided by the months, or by those of the figure's period"),
  multiple: z
    .strictObject({ value: indicator, of: indicator, times: exact })
    .describe('A figure is a multiple of another'),
  'at-most': z
    .strictObject({ value: indicator, limit: indicator })
    .describe('A figure does not exceed another'),
  listed: z
    .strictObject({ value: indicator, item: reference('item').describe('An id of an item') })
    .describe("A figure is the number of entries of the item's list"),
  rising: z.strictObject({ value: indicator }).describe('A cumulative figure never falls'),
};

const checkFields = { name: bilingualSchema.describe('What must hold, in a sentence') };

/** One check of a registry file: its name, and one relation. */
export const checkSchema = z.union([
  z.strictObject({ ...checkFields, sum: relations.sum }),
  z.strictObject({ ...checkFields, ratio: relations.ratio }),
  z.strictObject({ ...checkFields, average: relations.average }),
  z.strictObject({ ...checkFields, multiple: relations.multiple }),
  z.strictObject({ ...checkFields, 'at-most': relations['at-most'] }),
  z.strictObject({ ...checkFields, listed: relations.listed }),
  z.strictObject({ ...checkFields, rising: relations.rising }),
]);

export type CheckInput = z.output<typeof checkSchema>;

/** A relation, told by its kind. */
export type Relation = {
  [Kind in keyof typeof relations]: { readonly kind: Kind } & z.output<(typeof relations)[Kind]>;
}[keyof typeof relations];

/** A rule that figures must obey. */
export interface Check {
  readonly id: CheckId;
  readonly name: Bilingual;
  readonly relation: Relation;
}

/** The check that holds of every indicator undeclared: the same quantity agrees wherever it is stated. */
export const agreement: Omit<Check, 'relation'> = {
  id: 'agreement' as CheckId,
  name: { zh: '同一數值在各處一致', en: 'The same quantity agrees wherever it is stated' },
};

/** The relation of a check as written. */
export function relationOf({ name: _, ...relation }: CheckInput): Relation {
  const [[kind, fields] = []] = Object.entries(relation);
  // The schema lets through exactly one known relation.
  return { kind, ...fields } as Relation;
}

/** The indicators that a relation speaks of. */
export function indicatorsOf(relation: Relation): string[] {
  switch (relation.kind) {
    case 'sum':
      return [...relation.parts, ...(/^\d/.test(relation.total) ? [] : [relation.total])];
    case 'ratio':
      return [relation.value, relation.part, relation.whole];
    case 'average':
      return [relation.value, relation.total];
    case 'multiple':
      return [relation.value, relation.of];
    case 'at-most':
      return [relation.value, relation.limit];
    case 'listed':
    case 'rising':
      return [relation.value];
  }
}

/** The number that a relation states: `100`, `0.02` or `100%`, which counts as 100. */
export function numberOfRelation(text: string): Big {
  return new Big(text.replace('%', ''));
}
