import type { Diagnostic } from '../model/diagnostic.ts';
import type { Break } from '../model/indicator.ts';
import type { Bilingual } from '../model/locale.ts';
import { comparePeriods, parsePeriod } from '../model/period.ts';
import { errorAt } from './diagnose.ts';
import { badPeriod } from './period-problem.ts';
import type { YamlFile } from './yaml.ts';

interface BreakInput {
  readonly between: readonly [string, string];
  readonly reason: Bilingual;
}

/** Reads the breaks of an indicator of a registry file. */
export function readBreaks(
  yaml: YamlFile,
  indicator: string,
  input: readonly BreakInput[] | undefined,
  diagnostics: Diagnostic[],
): Break[] {
  return (input ?? []).flatMap(({ between, reason }, index) => {
    const path = ['indicators', indicator, 'breaks', index, 'between'];
    const [before, after] = between.map((text, side) => {
      const period = parsePeriod(text);
      if (!period) diagnostics.push(badPeriod(yaml.place([...path, side]), text));
      return period;
    });
    if (!before || !after) return [];
    if (comparePeriods(before, after) < 0) return [{ before, after, reason }];
    diagnostics.push(
      errorAt(
        yaml.place(path),
        'period-form',
        {
          zh: `定義改變前的期間「${between[0]}」不早於之後的期間「${between[1]}」。`,
          en: `Unexpected order of \`${between[0]}\` and \`${between[1]}\`, expected the period before the change first.`,
        },
        { zh: '請依先後填寫：["108", "109"]。', en: 'Write them in order: ["108", "109"].' },
      ),
    );
    return [];
  });
}
