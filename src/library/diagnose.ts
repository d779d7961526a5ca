import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/locale.ts';
import type { RuleId } from '../model/rule.ts';

/** An error at a place. */
export function errorAt(place: Place, rule: RuleId, message: Bilingual, hint: Bilingual): Diagnostic {
  const { file, line, column } = place;
  return { file, line, column, rule, severity: 'error', message, hint };
}

/** The start of a file. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** A sentence that offers the nearest known id to one that is unknown, or says where they are listed. */
export function suggest(unknown: string, known: Iterable<string>, listedIn: string): Bilingual {
  const best = nearest(unknown, known);
  if (best) return { zh: `是否為「${best}」？`, en: `Did you mean \`${best}\`?` };
  return { zh: `可用的代碼列在 ${listedIn}。`, en: `The ids are listed in ${listedIn}.` };
}

/** The known word that differs least from an unknown one; undefined where all differ by a third or more. */
export function nearest(unknown: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(unknown.length / 3)) + 1;
  for (const id of known) {
    const distance = editDistance(unknown, id);
    if (distance < least) {
      best = id;
      least = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
