import type { z } from 'zod';
import { agreement, type CheckId } from '../model/check.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Indicator, IndicatorId } from '../model/indicator.ts';
import type { Absence, figureSchema, Note, Observation } from '../model/observation.ts';
import { figuresSchema } from '../model/observation.ts';
import { parsePeriod } from '../model/period.ts';
import { parseQuantity, type Quantity } from '../model/quantity.ts';
import type { ItemId } from '../model/report.ts';
import { errorAt, suggest } from './diagnose.ts';
import type { ContentFiles } from './files.ts';
import { badPeriod } from './period-problem.ts';
import { readFile } from './read-file.ts';
import type { Registry } from './registry.ts';
import type { YamlFile } from './yaml.ts';

/** The figures of a report, and the recorded reasons where there are none. */
interface Figures {
  readonly observations: readonly Observation[];
  readonly absences: readonly Absence[];
}

/** Reads a report's `figures.yaml`; a report without figures has none. */
export function readObservations(
  folder: string,
  itemIds: ReadonlySet<string>,
  registry: Registry,
  files: ContentFiles,
  diagnostics: Diagnostic[],
): Figures {
  const none = { observations: [], absences: [] };
  const file = `${folder}/figures.yaml`;
  if (!files.has(file)) return none;
  const read = readFile(files, file, figuresSchema, diagnostics);
  if (!read) return none;
  const found = Object.entries(read.data).flatMap(([item, figures]) => {
    if (!itemIds.has(item)) {
      diagnostics.push(
        errorAt(
          read.yaml.keyPlace([], item),
          'unknown-item',
          { zh: `這份報告的大綱沒有項目「${item}」。`, en: `Unknown item \`${item}\` in this report.` },
          suggest(item, itemIds, `${folder}/report.yaml`),
        ),
      );
    }
    return Object.entries(figures).flatMap(([id, entry]) => {
      const indicator = registry.indicators.get(id as IndicatorId);
      if (!indicator && registry.isUnread(id)) return [];
      if (!indicator) {
        diagnostics.push(
          errorAt(
            read.yaml.keyPlace([item], id),
            'unknown-indicator',
            { zh: `指標登錄檔沒有「${id}」。`, en: `Unknown indicator \`${id}\`.` },
            suggest(id, registry.indicators.keys(), 'content/indicators/'),
          ),
        );
        return [];
      }
      const list = Array.isArray(entry) ? entry : [entry];
      return list.flatMap((figure, index) => {
        const path = Array.isArray(entry) ? [item, id, index] : [item, id];
        return readFigure(read.yaml, path, figure, indicator, item as ItemId, registry, diagnostics);
      });
    });
  });
  return {
    observations: found.flatMap(({ observations = [] }) => observations),
    absences: found.flatMap(({ absences = [] }) => absences),
  };
}

function readFigure(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  figure: z.output<typeof figureSchema>,
  indicator: Indicator,
  item: ItemId,
  registry: Registry,
  diagnostics: Diagnostic[],
): Partial<Figures> {
  const period = parsePeriod(figure.period);
  if (!period) diagnostics.push(badPeriod(yaml.place([...path, 'period']), figure.period));
  if ('absence' in figure) {
    return period ? { absences: [{ indicator, period, reason: figure.absence, item }] } : {};
  }
  const quantity = parseQuantity(figure.value);
  const place = yaml.place([...path, 'value']);
  if (!quantity) {
    diagnostics.push(
      errorAt(
        place,
        'quantity-form',
        {
          zh: `無法辨讀數值「${figure.value}」。`,
          en: `Unexpected figure \`${figure.value}\`, expected one such as \`860,696\`.`,
        },
        {
          zh: '請照原報告寫數字，不含單位，例如 860,696、281.57萬、93.3%、逾900萬、47-50。',
          en: 'Write the number as the source prints it, without its unit: 860,696, 281.57萬, 93.3%, 逾900萬, 47-50.',
        },
      ),
    );
  } else {
    const misfit = unitMisfit(quantity, indicator);
    if (misfit) diagnostics.push(errorAt(place, 'unit-form', misfit.message, misfit.hint));
  }
  if (!period || !quantity) return {};
  const note = figure.note && readNote(yaml, path, figure.note, registry, diagnostics);
  return { observations: [{ indicator, period, quantity, item, place, ...(note && { note }) }] };
}

function readNote(
  yaml: YamlFile,
  path: readonly PropertyKey[],
  { check, zh, en }: { check: string; zh: string; en: string },
  registry: Registry,
  diagnostics: Diagnostic[],
): Note | undefined {
  const id = check as CheckId;
  if (id === agreement.id || registry.checks.has(id)) return { check: id, zh, en };
  diagnostics.push(
    errorAt(
      yaml.place([...path, 'note', 'check']),
      'unknown-check',
      { zh: `指標登錄檔沒有檢核「${check}」。`, en: `Unknown check \`${check}\`.` },
      suggest(check, [agreement.id, ...registry.checks.keys()], 'content/indicators/'),
    ),
  );
  return undefined;
}

function unitMisfit(
  quantity: Quantity,
  indicator: Indicator,
): Pick<Diagnostic, 'message' | 'hint'> | undefined {
  const { unit } = indicator;
  if (quantity.percent !== (unit.style === 'percent')) {
    return {
      message: quantity.percent
        ? {
            zh: `數值「${quantity.printed}」帶百分比，但指標 ${indicator.id} 的單位是「${unit.zh}」。`,
            en: `Unexpected percentage \`${quantity.printed}\`: the unit of ${indicator.id} is \`${unit.id}\`.`,
          }
        : {
            zh: `數值「${quantity.printed}」沒有百分號，但指標 ${indicator.id} 是百分比。`,
            en: `Unexpected figure \`${quantity.printed}\` without a percent sign: ${indicator.id} is a percentage.`,
          },
      hint: {
        zh: '請改正數值，或在指標登錄檔改正單位。',
        en: 'Mend the figure, or the unit in the registry.',
      },
    };
  }
  const whole = quantity.scale === 0 && quantity.value.eq(quantity.value.round(0, 0));
  if (unit.style === 'ordinal' && (!whole || quantity.qualifier || quantity.max || quantity.value.lt(1))) {
    return {
      message: {
        zh: `名次「${quantity.printed}」應為整數。`,
        en: `Unexpected rank \`${quantity.printed}\`, expected a whole number.`,
      },
      hint: { zh: '例如第一名請寫 1。', en: 'First place is written 1.' },
    };
  }
  return undefined;
}
