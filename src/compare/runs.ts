import type { ParagraphDifference } from './text.ts';

/** Paragraphs that follow one another: unchanged ones, which a page folds, those of one version alone, or one that differs. */
export type Run =
  | { readonly kind: 'same'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'deleted' | 'inserted'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'changed'; readonly difference: ParagraphDifference };

/** Gathers paragraphs of one kind that follow one another; one that differs stands for itself. */
export function gatherRuns(differences: readonly ParagraphDifference[]): Run[] {
  const runs: Run[] = [];
  for (const difference of differences) {
    const [first] = difference;
    if (!first || difference.some(({ kind }) => kind !== first.kind)) {
      runs.push({ kind: 'changed', difference });
      continue;
    }
    const text = difference.map((stretch) => stretch.text).join('');
    const last = runs.at(-1);
    if (last?.kind === first.kind && 'paragraphs' in last) {
      runs[runs.length - 1] = { kind: first.kind, paragraphs: [...last.paragraphs, text] };
    } else runs.push({ kind: first.kind, paragraphs: [text] });
  }
  return runs;
}
