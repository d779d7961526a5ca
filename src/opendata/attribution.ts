import type { Library } from '../library/library.ts';
import type { Bilingual } from '../model/locale.ts';
import { toAd } from '../model/year.ts';

/** What every user of the data must pass on, and where the data come from. */
export interface Attribution {
  readonly provider: Bilingual;
  readonly title: Bilingual;
  /** Begins the version of the content, so that it changes with every change of a figure or a text. */
  readonly version: string;
  readonly source: Bilingual;
  readonly notice: Bilingual;
  readonly licence: { readonly id: string; readonly name: Bilingual; readonly url: string };
  /** The sentence to cite. */
  readonly sentence: Bilingual;
}

/**
 * The attribution of the data, all of it from `site.yaml`. The years are those of the annual editions or,
 * where there are none, of the others.
 */
export function attributionOf({ site, editions, version: full }: Library): Attribution {
  const { publisher: provider, source, notice } = site;
  const { id, name, url } = site.licence;
  const annual = editions.filter(({ series }) => series === 'annual');
  const years = (annual.length > 0 ? annual : editions).map(({ year }) => year);
  const [first, last] = [years[0], years.at(-1)];
  const several = first !== last;
  const span = {
    zh: first && last ? `${first}年${several ? `至${last}年` : ''}` : '',
    en: first && last ? `${toAd(first)}${several ? `–${toAd(last)}` : ''}` : '',
  };
  const title = { zh: `${site.title.zh}：指標資料`, en: `${site.title.en}: indicators` };
  const version = full.slice(0, 12);
  return {
    provider,
    title,
    version,
    source,
    notice,
    licence: { id, name, url },
    sentence: {
      zh: `${provider.zh}，${span.zh}《${title.zh}》，版本${version}，依「${name.zh}」（${url}）提供。資料來源：${source.zh}。`,
      en: `${provider.en}, ${title.en}, ${span.en}, version ${version}, available under ${name.en} (${url}). Source: ${source.en}.`,
    },
  };
}
