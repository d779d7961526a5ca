import type { Import } from '../../importing/import.ts';
import { figureText } from '../../model/figure.ts';
import type { SourceDocument } from '../../sources/document.ts';

/**
 * The characters of a source that an import has put nowhere: neither into texts, nor into headings that
 * it found, nor into figures, nor into `unplaced.md`. White space doesn't count, nor the signs with which
 * Markdown and Word write lists and tables.
 */
export function lostCharacters(document: SourceDocument, made: Import): string {
  const source = [
    ...document.blocks.flatMap((block) => (block.kind === 'line' ? block.text : block.rows.flat())),
    ...document.aside,
  ].join('');
  const texts = [...made.files].filter(([file]) => !file.endsWith('.yaml'));
  const kept = [
    ...texts.map(([, text]) => repeated(text.replace(/<Value [^>]*\/>/g, ''))),
    ...made.headings.found.map(({ heading }) => `${heading.number ?? ''}${heading.title.zh}`),
    ...made.figures
      .filter(({ certain }) => certain)
      .map(({ indicator, written }) => figureText(written.quantity, indicator.unit, 'zh', written.bare)),
  ].join('');
  const left = counts(kept);
  let lost = '';
  for (const [char, count] of counts(source)) lost += char.repeat(Math.max(0, count - (left.get(char) ?? 0)));
  return lost;
}

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const char of text.replace(/[\s()（）.、,，•\-*|\\·％%]/g, ''))
    found.set(char, (found.get(char) ?? 0) + 1);
  return found;
}

/** What is written once with how often it stood there. */
function repeated(text: string): string {
  return text.replace(/^- (.+) ×(\d+)$/gm, (_, line: string, count: string) => line.repeat(Number(count)));
}
