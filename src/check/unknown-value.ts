import type { ValueNode } from '../dialect/nodes.ts';
import { errorAt, suggest } from '../library/diagnose.ts';
import type { Library, Report } from '../library/library.ts';
import { findFigures } from '../library/value.ts';
import { yamlFile } from '../library/yaml-file.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/locale.ts';
import type { Observation } from '../model/observation.ts';
import { periodKey } from '../model/period.ts';
import type { Rule } from './rule.ts';
import { type EntryText, entryTexts, unsoundFiles } from './texts.ts';
import { valuesOf } from './values.ts';

/** A `<Value>` must mean exactly one figure of its report. */
export const unknownValue: Rule = {
  id: 'unknown-value',
  check: function* (library: Library): Iterable<Diagnostic> {
    for (const text of entryTexts(library)) {
      for (const node of valuesOf(text.document)) {
        const found = findFigures(text.report, text.entry.id, node);
        if (found.length === 1 || (found.length === 0 && isUnreadable(library, text.report, node))) continue;
        const { message, hint } = found.length > 1 ? ambiguous(node, found) : unknown(text, node);
        const { line = 1, column = 1 } = node.position?.start ?? {};
        yield errorAt({ file: text.document.file, line, column }, 'unknown-value', message, hint);
      }
    }
  },
};

/** Whether the figure is written but could not be read, which has been reported where it stands. */
function isUnreadable(library: Library, report: Report, node: ValueNode): boolean {
  const file = `content/${report.path}/figures.yaml`;
  const unsound = unsoundFiles(library);
  if (![...unsound].some((path) => path === file || /^content\/(?:units|indicators\/.*)\.yaml$/.test(path))) {
    return false;
  }
  const data = yamlFile(library.files, file)?.data;
  if (typeof data !== 'object' || data === null) return true;
  return Object.values(data).some(
    (figures) => typeof figures === 'object' && figures !== null && node.of in figures,
  );
}

function ambiguous(node: ValueNode, found: readonly Observation[]): Pick<Diagnostic, 'message' | 'hint'> {
  const periods = [...new Set(found.map(({ period }) => periodKey(period)))];
  const printed = found.map(({ item, quantity }) => `${item} ${quantity.printed}`);
  if (periods.length === 1) {
    return {
      message: {
        zh: `「${node.of}」在這份報告有 ${found.length} 個不同的數值：${printed.join('、')}。`,
        en: `Unexpected \`${node.of}\`, for which this report has ${found.length} figures: ${printed.join(', ')}.`,
      },
      hint: {
        zh: '請在 figures.yaml 把要印出的數值列在這個項目之下，或改正不一致的數值。',
        en: 'List the figure meant under this item in figures.yaml, or mend the one that differs.',
      },
    };
  }
  return {
    message: {
      zh: `「${node.of}」有 ${periods.length} 個期間的數值：${periods.join('、')}，無法得知要印哪一個。`,
      en: `Unexpected \`${node.of}\` without a period, expected one of ${periods.join(', ')}.`,
    },
    hint: written(node.of, periods[0]),
  };
}

function unknown({ report, entry }: EntryText, node: ValueNode): Pick<Diagnostic, 'message' | 'hint'> {
  const figures = `content/${report.path}/figures.yaml`;
  const periods = [
    ...new Set(
      report.observations
        .filter(({ indicator }) => indicator.id === node.of)
        .map(({ period }) => periodKey(period)),
    ),
  ];
  if (periods.length > 0) {
    return {
      message: {
        zh: `「${node.of}」沒有期間 ${node.period} 的數值，只有 ${periods.join('、')}。`,
        en: `Unexpected period \`${node.period}\` of \`${node.of}\`, expected ${periods.join(' or ')}.`,
      },
      hint: written(node.of, periods[0]),
    };
  }
  const known = new Set<string>(report.observations.map(({ indicator }) => indicator.id));
  const near = suggest(node.of, known, figures);
  return {
    message: {
      zh: `這份報告沒有「${node.of}」的數值。`,
      en: `Unknown figure \`${node.of}\`: this report has none of that name.`,
    },
    hint: near.en.startsWith('Did you')
      ? near
      : {
          zh: `請在 ${figures} 的 ${entry.id} 之下加上這個數值，或改正名稱。`,
          en: `Add the figure to ${figures} under ${entry.id}, or mend the name.`,
        },
  };
}

function written(of: string, period: string | undefined): Bilingual {
  const value = `<Value of="${of}" period="${period}" />`;
  return { zh: `請寫明期間，例如 ${value}。`, en: `Name the period, as in ${value}.` };
}
