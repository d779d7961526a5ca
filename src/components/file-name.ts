import { sealWords } from '../i18n/words-seals.ts';
import type { Locale } from '../model/locale.ts';

/** What names a file to a reader. */
interface Named {
  /** Where it lies on the site, without base: `en/annual/112/rdec/report.pdf`. */
  readonly path: string;
}

/** What sort of file it is, with its language where it has one: `PDF（中文）`. */
export function fileKind({ path }: Named, locale: Locale): string {
  const words = sealWords(locale);
  const name = path.split('/').at(-1) ?? '';
  if (!name.endsWith('.pdf')) return words.package;
  const standard = name.split('.').slice(1, -1).join(' ');
  const kind = words.pdf(path.startsWith('en/') ? 'en' : 'zh');
  return standard ? `${kind} ${standard}` : kind;
}
