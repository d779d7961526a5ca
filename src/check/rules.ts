import { brokenSeal } from './broken-seal.ts';
import { deadLink } from './dead-link.ts';
import { failedCheck } from './failed-check.ts';
import { glossaryTerm } from './glossary-term.ts';
import { literalMarkup } from './literal-markup.ts';
import { missingGlyph } from './missing-glyph.ts';
import { needlessNote } from './needless-note.ts';
import { needlessRevision } from './needless-revision.ts';
import { numberMismatch } from './number-mismatch.ts';
import { outlineDepth } from './outline-depth.ts';
import { revisionDate } from './revision-date.ts';
import type { Rule } from './rule.ts';
import { staleTranslation } from './stale-translation.ts';
import { tableHead } from './table-head.ts';
import { unfitTrend } from './unfit-trend.ts';
import { unknownScript } from './unknown-script.ts';
import { unknownValue } from './unknown-value.ts';
import { unrecordedChange } from './unrecorded-change.ts';

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
  unrecordedChange,
  needlessRevision,
  revisionDate,
  brokenSeal,
];
