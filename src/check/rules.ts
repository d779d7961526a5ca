import { deadLink } from './dead-link.ts';
import { failedCheck } from './failed-check.ts';
import { glossaryTerm } from './glossary-term.ts';
import { literalMarkup } from './literal-markup.ts';
import { missingGlyph } from './missing-glyph.ts';
import { needlessNote } from './needless-note.ts';
import { numberMismatch } from './number-mismatch.ts';
import { outlineDepth } from './outline-depth.ts';
import type { Rule } from './rule.ts';
import { staleTranslation } from './stale-translation.ts';
import { tableHead } from './table-head.ts';
import { unfitTrend } from './unfit-trend.ts';
import { unknownScript } from './unknown-script.ts';
import { unknownValue } from './unknown-value.ts';

/** Every rule that is checked on the whole library. */
export const libraryRules: readonly Rule[] = [
  unknownValue,
  unfitTrend,
  deadLink,
  literalMarkup,
  missingGlyph,
  unknownScript,
  tableHead,
  outlineDepth,
  numberMismatch,
  staleTranslation,
  failedCheck,
  needlessNote,
  glossaryTerm,
];
