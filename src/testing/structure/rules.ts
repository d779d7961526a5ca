import { charts } from './charts.ts';
import { headings } from './headings.ts';
import { landmarks } from './landmarks.ts';
import { languages } from './languages.ts';
import type { StructureRule } from './page.ts';
import { tables } from './tables.ts';

/** What every page is held to, by parsing it. */
export const structureRules: Readonly<Record<string, StructureRule>> = {
  charts,
  headings,
  landmarks,
  languages,
  tables,
};
