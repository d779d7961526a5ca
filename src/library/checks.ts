import { agreement, type Check, type CheckId, indicatorsOf, relationOf } from '../model/check.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Indicator, type IndicatorId, registrySchema } from '../model/indicator.ts';
import { errorAt, suggest } from './diagnose.ts';
import type { ContentFiles } from './files.ts';
import { validate } from './schema.ts';
import { yamlFile } from './yaml-file.ts';

/** The indicators that a check may speak of. */
interface KnownIndicators {
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly isUnread: (id: string) => boolean;
}

/** Reads the checks of a registry file, whose schema errors have been reported with its indicators. */
export function readChecks(
  files: ContentFiles,
  file: string,
  known: KnownIndicators,
  checks: Map<CheckId, Check>,
  diagnostics: Diagnostic[],
): void {
  const yaml = yamlFile(files, file);
  const input = yaml && validate(yaml, registrySchema).data?.checks;
  if (!yaml || !input) return;
  for (const [key, written] of Object.entries(input)) {
    const id = key as CheckId;
    if (checks.has(id) || id === agreement.id) {
      diagnostics.push(
        errorAt(
          yaml.keyPlace(['checks'], key),
          'duplicate-id',
          { zh: `檢核「${key}」已經存在。`, en: `Unexpected second check \`${key}\`.` },
          { zh: '請改用另一個代碼。', en: 'Give it another id.' },
        ),
      );
      continue;
    }
    const relation = relationOf(written);
    const unknown = indicatorsOf(relation).filter(
      (indicator) => !known.indicators.has(indicator as IndicatorId) && !known.isUnread(indicator),
    );
    for (const indicator of unknown) {
      diagnostics.push(
        errorAt(
          yaml.place(['checks', key, relation.kind]),
          'unknown-indicator',
          {
            zh: `檢核「${key}」使用了不存在的指標「${indicator}」。`,
            en: `Unknown indicator \`${indicator}\` in the check \`${key}\`.`,
          },
          suggest(indicator, known.indicators.keys(), 'content/indicators/'),
        ),
      );
    }
    if (unknown.length === 0) checks.set(id, { id, name: written.name, relation });
  }
}
