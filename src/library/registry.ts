import { z } from 'zod';
import { type Agency, type AgencyId, agencySchema } from '../model/agency.ts';
import type { Check, CheckId } from '../model/check.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Indicator, type IndicatorId, registrySchema } from '../model/indicator.ts';
import { idSchema, pageIdSchema } from '../model/text.ts';
import { type Unit, type UnitId, unitSchema } from '../model/unit.ts';
import { readBreaks } from './breaks.ts';
import { readChecks } from './checks.ts';
import { errorAt, suggest } from './diagnose.ts';
import type { ContentFiles } from './files.ts';
import { readFile } from './read-file.ts';

/** What every report refers to: agencies, units and indicators. */
export interface Registry {
  readonly agencies: ReadonlyMap<AgencyId, Agency>;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly checks: ReadonlyMap<CheckId, Check>;
  /** Whether an indicator stands in a registry file that has errors, so that it may be missing for these. */
  readonly isUnread: (id: string) => boolean;
}

/** Reads `agencies.yaml`, `units.yaml` and `indicators/*.yaml`. */
export function readRegistry(files: ContentFiles, diagnostics: Diagnostic[]): Registry {
  const agencies = new Map<AgencyId, Agency>();
  const agencyFile = readFile(
    files,
    'content/agencies.yaml',
    z.record(pageIdSchema, agencySchema),
    diagnostics,
  );
  for (const [id, agency] of Object.entries(agencyFile?.data ?? {})) {
    agencies.set(id as AgencyId, { ...agency, id: id as AgencyId });
  }
  const units = new Map<UnitId, Unit>();
  const unitFile = readFile(files, 'content/units.yaml', z.record(idSchema, unitSchema), diagnostics);
  for (const [id, unit] of Object.entries(unitFile?.data ?? {})) {
    units.set(id as UnitId, { ...unit, id: id as UnitId });
  }
  const indicators = new Map<IndicatorId, Indicator>();
  const themes = [...files.keys()].filter((file) => /^content\/indicators\/[^/]+\.yaml$/.test(file));
  for (const file of themes) readTheme(files, file, units, indicators, diagnostics);
  const unsound = new Set(diagnostics.map(({ file }) => file));
  const isUnread = (id: string): boolean =>
    [...files].some(
      ([file, source]) =>
        file.startsWith('content/indicators/') && unsound.has(file) && source.includes(`${id}:`),
    );
  const checks = new Map<CheckId, Check>();
  for (const file of themes) readChecks(files, file, { indicators, isUnread }, checks, diagnostics);
  return { agencies, units, indicators, checks, isUnread };
}

function readTheme(
  files: ContentFiles,
  file: string,
  units: Registry['units'],
  indicators: Map<IndicatorId, Indicator>,
  diagnostics: Diagnostic[],
): void {
  const read = readFile(files, file, registrySchema, diagnostics);
  if (!read) return;
  const theme = { id: file.replace(/^.*\/|\.yaml$/g, ''), name: read.data.theme };
  for (const [key, input] of Object.entries(read.data.indicators)) {
    const id = key as IndicatorId;
    const place = read.yaml.keyPlace(['indicators'], key);
    const unit = units.get(input.unit as UnitId);
    if (!idSchema.safeParse(key).success) {
      diagnostics.push(
        errorAt(
          place,
          'schema',
          { zh: `指標代碼「${key}」格式不符。`, en: `Unexpected indicator id \`${key}\`.` },
          { zh: '請只用小寫英文字母、數字與連字號。', en: 'Use lower-case letters, digits and hyphens.' },
        ),
      );
    }
    if (indicators.has(id)) {
      diagnostics.push(
        errorAt(
          place,
          'duplicate-id',
          {
            zh: `指標「${key}」已列在 ${indicators.get(id)?.theme.id}.yaml。`,
            en: `Unexpected second indicator \`${key}\`, already in ${indicators.get(id)?.theme.id}.yaml.`,
          },
          { zh: '請改用另一個代碼，或刪除其中之一。', en: 'Give one another id, or remove it.' },
        ),
      );
      continue;
    }
    if (!unit) {
      diagnostics.push(
        errorAt(
          read.yaml.place(['indicators', key, 'unit']),
          'unknown-unit',
          { zh: `沒有單位「${input.unit}」。`, en: `Unknown unit \`${input.unit}\`.` },
          suggest(input.unit, units.keys(), 'content/units.yaml'),
        ),
      );
      continue;
    }
    indicators.set(id, {
      ...input,
      id,
      theme,
      unit,
      breaks: readBreaks(read.yaml, key, input.breaks, diagnostics),
    });
  }
}
