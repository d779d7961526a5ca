import type { Point, Position } from 'unist';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/locale.ts';
import type { RuleId } from '../model/rule.ts';

/** Collects the problems of one file. */
export class Problems {
  readonly list: Diagnostic[] = [];
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** Records an error at a node's place, or at the file's start where there is none. */
  add(rule: RuleId, place: Position | Point | undefined, message: Bilingual, hint: Bilingual): void {
    const point = place && 'start' in place ? place.start : place;
    this.list.push({
      rule,
      severity: 'error',
      file: this.file,
      line: point?.line ?? 1,
      column: point?.column ?? 1,
      message,
      hint,
    });
  }
}
