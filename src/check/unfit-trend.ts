import { trendOf } from '../compare/trend.ts';
import type { TrendNode } from '../dialect/nodes.ts';
import { trendsIn } from '../dialect/trends.ts';
import { errorAt, suggest } from '../library/diagnose.ts';
import type { Library } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/locale.ts';
import { otherLocale } from '../model/locale.ts';
import type { Rule } from './rule.ts';
import { type EntryText, entryTexts, unsoundFiles } from './texts.ts';

/** A `<Trend>` must find figures to draw, stand once in its text, and stand in both languages. */
export const unfitTrend: Rule = {
  id: 'unfit-trend',
  check: function* (library: Library): Iterable<Diagnostic> {
    const unsound = unsoundFiles(library);
    // The indicator or its figures may stand in a file that could not be read, which has been reported.
    const isRead = ![...unsound].some((file) => file.endsWith('.yaml'));
    for (const text of entryTexts(library)) {
      const seen = new Set<string>();
      for (const node of trendsIn(text.document.tree.children)) {
        const problem = problemOf(library, text, node, seen);
        seen.add(node.of);
        if (!problem || (problem.unknown && !isRead)) continue;
        const { line = 1, column = 1 } = node.position?.start ?? {};
        const place = { file: text.document.file, line, column };
        yield errorAt(place, 'unfit-trend', problem.message, problem.hint);
      }
    }
  },
};

interface Problem {
  readonly message: Bilingual;
  readonly hint: Bilingual;
  /** Whether the indicator or its figures could not be found. */
  readonly unknown: boolean;
}

function problemOf(
  library: Library,
  { report, entry, locale }: EntryText,
  node: TrendNode,
  seen: ReadonlySet<string>,
): Problem | undefined {
  if (!trendOf(library, report, node)) return unknown(library, node);
  if (seen.has(node.of)) {
    return {
      message: {
        zh: `「${node.of}」在這段內文已經畫過一次。`,
        en: `Unexpected second trend of \`${node.of}\` in this text.`,
      },
      hint: { zh: '請刪除其中一個。', en: 'Delete one of them.' },
      unknown: false,
    };
  }
  const twin = entry.text[otherLocale(locale)];
  if (!twin || trendsIn(twin.tree.children).some(({ of }) => of === node.of)) return undefined;
  return {
    message: {
      zh: `「${node.of}」的圖只在這裡有，${twin.file} 沒有。`,
      en: `Unexpected trend of \`${node.of}\`, which ${twin.file} does not have.`,
    },
    hint: {
      zh: '兩種語言要畫相同的圖：請在另一種語言加上，或在這裡刪除。',
      en: 'Both languages draw the same: add it there, or remove it here.',
    },
    unknown: false,
  };
}

function unknown({ indicators }: Library, { of }: TrendNode): Problem {
  const ids = new Set<string>(indicators.keys());
  if (ids.has(of)) {
    return {
      message: {
        zh: `指標「${of}」到這份報告的年度為止還沒有數值，無從畫圖。`,
        en: `Unexpected trend of \`${of}\`, for which no report up to this year has a figure.`,
      },
      hint: {
        zh: '請先在 figures.yaml 填寫數值，或刪除這個元件。',
        en: 'Write its figures in figures.yaml first, or remove the trend.',
      },
      unknown: true,
    };
  }
  return {
    message: { zh: `沒有名為「${of}」的指標。`, en: `Unknown indicator \`${of}\`.` },
    hint: suggest(of, ids, 'content/indicators/'),
    unknown: true,
  };
}
