import { stringify } from 'yaml';
import type { Edition } from '../library/library.ts';
import type { Bilingual } from '../model/locale.ts';
import { type RocYear, toAd } from '../model/year.ts';

/** `edition.yaml` of a new edition: a draft, its title that of the edition before with the new number. */
export function editionFile(
  before: Pick<Edition, 'title' | 'year' | 'number'>,
  number: string,
  year: RocYear,
): string {
  const title = nextTitle(before, number, year);
  return [
    '# draft：只在預覽（npm run dev）出現，不會發布；完成後改為 published。',
    '# A draft shows in `npm run dev` and is never published. Write published when it is done.',
    stringify({ title, year: String(year), status: 'draft' }),
  ].join('\n');
}

function nextTitle(
  before: Pick<Edition, 'title' | 'year' | 'number'>,
  number: string,
  year: RocYear,
): Bilingual {
  const zh = before.title.zh.replaceAll(String(before.year), String(year));
  const en = before.title.en.replaceAll(String(toAd(before.year)), String(toAd(year)));
  const [term = '', session] = number.split('-');
  const [oldTerm = '', oldSession] = before.number.split('-');
  if (!session || !oldSession) return { zh, en };
  // The council's editions are named by term and session: 4-2 is 第4屆第2次.
  return {
    zh: zh.replace(`第${oldTerm}屆第${oldSession}次`, `第${term}屆第${session}次`),
    en: en
      .replace(`${ordinal(oldSession)} Regular`, `${ordinal(session)} Regular`)
      .replace(`of the ${ordinal(oldTerm)} `, `of the ${ordinal(term)} `),
  };
}

function ordinal(number: string): string {
  const teen = /1[123]$/.test(number);
  return `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][Number(number) % 10] ?? 'th')}`;
}
