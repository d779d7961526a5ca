import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Diagnostic } from '../model/diagnostic.ts';
import { admit } from './admit.ts';
import { readFrontmatter } from './frontmatter.ts';
import { findDeepNesting, reportDeepNesting } from './nesting.ts';
import { Problems } from './problem.ts';
import { describeSyntaxError } from './syntax-problem.ts';

/** A parsed and checked text: the one tree that HTML, PDF, search and comparison start from. */
export interface Document {
  readonly file: string;
  readonly source: string;
  readonly tree: Root;
  /** Title of a page. */
  readonly title?: string;
  /** What a page says of itself to search engines. */
  readonly description?: string;
  /** Hash of the Chinese text that this English text translates. */
  readonly translates?: string;
}

// A single tilde is common in Chinese titles (「科技輔導~走出迷途」), so only `~~` strikes through.
const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx)
  .use(remarkCjkFriendly)
  .freeze();

/**
 * Parses the text of one MDX file.
 *
 * @param file path as diagnostics shall print it
 * @param kind an `item` of a report, or a `page` of `content/pages/`, which may have headings but no components
 * @returns the document (its tree empty if it can't be parsed) and every problem found
 */
export function parseDocument(
  file: string,
  source: string,
  kind: 'item' | 'page' = 'item',
): { document: Document; diagnostics: Diagnostic[] } {
  const problems = new Problems(file);
  const deep = findDeepNesting(source);
  if (deep) {
    reportDeepNesting(deep, problems);
    return { document: { file, source, tree: { type: 'root', children: [] } }, diagnostics: problems.list };
  }
  let tree: Root;
  try {
    tree = processor.parse(source);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    problems.add('mdx-syntax', placeOf(error), describeSyntaxError(error.reason), {
      zh: '內文若要印出 < 或 {，請在前面加反斜線：\\< 或 \\{；元件要有結尾，例如 <Value of="…" />。',
      en: 'To print < or {, put a backslash before it: \\< or \\{. A component must be closed, as in <Value of="…" />.',
    });
    return { document: { file, source, tree: { type: 'root', children: [] } }, diagnostics: problems.list };
  }
  const frontmatter = readFrontmatter(tree, kind, problems);
  admit(tree, kind, problems);
  return { document: { file, source, tree, ...frontmatter }, diagnostics: problems.list };
}

/** Where the parser stumbled: the tag that it names in its reason, or else the place that it gives. */
function placeOf(error: VFileMessage): VFileMessage['place'] {
  const [, line, column] = /\((\d+):(\d+)-/.exec(error.reason) ?? [];
  return line ? { line: Number(line), column: Number(column) } : error.place;
}
