import type { ConformanceRule } from './rule.ts';

/** The file says what it is, in which language, and what it was produced to. */
export const identity: ConformanceRule = function* (pdf, standard) {
  if (!pdf.title) yield 'it has no title';
  // PDF/A does not ask for it, and the exporter then does not write it.
  if (standard === 'ua-1' && !pdf.displaysTitle)
    yield 'a window would show the name of the file and not its title';
  if (!/^(?:zh-TW|en)$/.test(pdf.language)) yield `its language is \`${pdf.language}\`, not zh-TW or en`;
  const claims = standard === 'ua-1' ? pdf.claims.ua === '1' : pdf.claims.archive === '2a';
  if (!claims) yield `its metadata do not claim ${standard}, but ${JSON.stringify(pdf.claims)}`;
};
