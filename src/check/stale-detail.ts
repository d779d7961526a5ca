import { alignParagraphs } from '../compare/align.ts';
import { type Document, parseDocument } from '../dialect/parse.ts';
import { documentText } from '../dialect/text.ts';
import { findReport, type Library } from '../library/library.ts';
import { textHash } from '../library/translation.ts';
import { valueText } from '../library/value.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/locale.ts';
import type { ItemId } from '../model/report.ts';
import { entryPairs, pagePairs } from './texts.ts';

/** The earlier versions of a file, latest first. */
export type EarlierVersions = (file: string) => Iterable<string>;

/**
 * Adds to every warning of an English text that has fallen behind the Chinese sentences that changed
 * since it was translated: the version of the Chinese whose hash it records is looked up among the
 * earlier ones.
 */
export function explainStale(
  library: Library,
  diagnostics: readonly Diagnostic[],
  earlier: EarlierVersions,
): Diagnostic[] {
  const stale = diagnostics.some(isStale);
  if (!stale) return [...diagnostics];
  const pairs = new Map<string, { zh: Document; en: Document; print: (document: Document) => string }>([
    ...entryPairs(library).map(({ report, entry, zh, en }) => {
      const print = (document: Document) => printed(document, library, report.path, entry.id);
      return [en.file, { zh, en, print }] as const;
    }),
    ...pagePairs(library).map(({ zh, en }) => {
      const print = ({ tree }: Document) => documentText(tree, () => '');
      return [en.document.file, { zh: zh.document, en: en.document, print }] as const;
    }),
  ]);
  return diagnostics.map((diagnostic) => {
    const pair = isStale(diagnostic) && pairs.get(diagnostic.file);
    if (!pair) return diagnostic;
    const { zh, en, print } = pair;
    const old = translatedVersion(zh.file, en.translates ?? '', earlier);
    return { ...diagnostic, detail: old ? changedSentences(print(old), print(zh)) : unknownVersion };
  });
}

function isStale({ rule, severity }: Diagnostic): boolean {
  return rule === 'stale-translation' && severity === 'warning';
}

/** The version of a Chinese text that has a hash. */
function translatedVersion(file: string, stamp: string, earlier: EarlierVersions): Document | undefined {
  const kind = file.startsWith('content/pages/') ? 'page' : 'item';
  for (const source of earlier(file)) {
    const { document, diagnostics } = parseDocument(file, source, kind);
    if (diagnostics.length === 0 && textHash(document) === stamp) return document;
  }
  return undefined;
}

/** A text with its figures; one that the report has no longer stands as its indicator's id. */
function printed({ tree }: Document, library: Library, path: string, item: ItemId): string {
  const report = findReport(library, path);
  return documentText(tree, (node) => (report && valueText(report, item, node, 'zh')) || `〔${node.of}〕`);
}

/** The sentences of two Chinese texts that differ, old above new. */
function changedSentences(before: string, after: string): Bilingual {
  const lines = alignParagraphs(sentencesOf(before), sentencesOf(after))
    .filter((pair) => pair.before !== pair.after)
    .flatMap((pair) => [
      ...(pair.before === undefined ? [] : [`− ${pair.before}`]),
      ...(pair.after === undefined ? [] : [`+ ${pair.after}`]),
    ]);
  return {
    zh: ['中文自譯出後改動的句子（− 原句，+ 新句）：', ...lines].join('\n'),
    en: ['Chinese sentences that changed since it was translated (− old, + new):', ...lines].join('\n'),
  };
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[。！？；])|\n/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

const unknownVersion: Bilingual = {
  zh: 'git 的紀錄裡沒有當時的中文，無法列出改動的句子。若只取得部分歷史，請執行 git fetch --unshallow。',
  en: 'The Chinese of that time is not in the history of git, so the sentences that changed cannot be listed. If only part of the history is here, run `git fetch --unshallow`.',
};
