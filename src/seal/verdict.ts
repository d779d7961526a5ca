import type { KnownFile } from './known-file.ts';

/** What a hash proves about the file that has it. */
export type Verdict =
  /** Neither sealed nor published now. */
  | { readonly kind: 'unknown' }
  /** Sealed, and published now. */
  | { readonly kind: 'current'; readonly file: KnownFile }
  /** Published now but not sealed; `of` was, and says the same. */
  | { readonly kind: 'reissue'; readonly file: KnownFile; readonly of: KnownFile }
  /** Published now, and nothing that says the same was ever sealed. */
  | { readonly kind: 'unsealed'; readonly file: KnownFile }
  /** Sealed; what is published now, `by`, looks otherwise but says the same. */
  | { readonly kind: 'reissued'; readonly file: KnownFile; readonly by: KnownFile }
  /** Sealed; what is published now, `by`, says something else. */
  | { readonly kind: 'superseded'; readonly file: KnownFile; readonly by: KnownFile }
  /** Sealed, but nothing is published in its place now. */
  | { readonly kind: 'withdrawn'; readonly file: KnownFile };

/** Judges a file by its SHA-256, among all that the site knows. */
export function judge(sha256: string, known: readonly KnownFile[]): Verdict {
  const file = known.find((candidate) => candidate.sha256 === sha256);
  if (!file) return { kind: 'unknown' };
  const versions = known.filter(({ path }) => path === file.path);
  if (file.current) {
    if (file.sealed.length > 0) return { kind: 'current', file };
    const of = versions.findLast(({ sealed, content }) => sealed.length > 0 && content === file.content);
    return of ? { kind: 'reissue', file, of } : { kind: 'unsealed', file };
  }
  const by = versions.find(({ current }) => current);
  if (!by) return { kind: 'withdrawn', file };
  return { kind: by.content === file.content ? 'reissued' : 'superseded', file, by };
}
