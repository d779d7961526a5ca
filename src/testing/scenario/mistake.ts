import { z } from 'zod';
import type { ContentFiles } from '../../library/files.ts';
import { type RuleId, rules } from '../../model/rule.ts';

const ruleSchema = z.custom<RuleId>((value) => typeof value === 'string' && Object.hasOwn(rules, value));

const commonFields = {
  name: z.string().describe('What an editor got wrong'),
  rule: ruleSchema,
  file: z.string().describe('Path from content/'),
  also: z.array(ruleSchema).default([]).describe('Rules that the mistake breaks besides'),
};

/** One mistake of `mistakes.yaml`. */
export const mistakeSchema = z.union([
  z.strictObject({ ...commonFields, find: z.string(), write: z.string() }),
  z.strictObject({ ...commonFields, create: z.string() }),
  z.strictObject({ ...commonFields, fill: z.strictObject({ text: z.string(), times: z.number() }) }),
  z.strictObject({ ...commonFields, delete: z.literal(true) }),
]);

export type Mistake = z.output<typeof mistakeSchema>;

/**
 * The files with the mistake made.
 *
 * @throws where what is to be replaced does not stand in the file exactly once
 */
export function makeMistake(files: ContentFiles, mistake: Mistake): ContentFiles {
  const file = `content/${mistake.file}`;
  const changed = new Map(files);
  if ('delete' in mistake) changed.delete(file);
  else changed.set(file, writtenBy(mistake, files.get(file) ?? ''));
  return changed;
}

function writtenBy(mistake: Exclude<Mistake, { delete: true }>, source: string): string {
  if ('create' in mistake) return mistake.create;
  return 'fill' in mistake ? mistake.fill.text.repeat(mistake.fill.times) : replaced(source, mistake);
}

function replaced(source: string, { name, find, write }: Extract<Mistake, { find: string }>): string {
  const [before, after, ...more] = source.split(find);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`"${name}": \`${find}\` must stand in the file exactly once`);
  }
  return before + write + after;
}
