import { type Locale, locales } from '../model/locale.ts';

/**
 * The path of an address in a language under the site's base: `/annual/112/` is `/reports/en/annual/112/`
 * in English under the base `/reports/`. Anchors, mail and outside addresses stay as they are.
 */
export function route(address: string, locale: Locale, base: string): string {
  if (!address.startsWith('/')) return address;
  return `${base}${locale === 'zh' ? '' : `${locale}/`}${address.slice(1)}`;
}

/** One path for each language of a page under `src/pages/[...locale]/`. */
export function localePaths<Params extends object, Props extends object>(
  paths: readonly { params: Params; props: Props }[],
): { params: Params & { locale: string | undefined }; props: Props & { locale: Locale } }[] {
  return locales.flatMap((locale) =>
    paths.map(({ params, props }) => ({
      params: { ...params, locale: locale === 'zh' ? undefined : locale },
      props: { ...props, locale },
    })),
  );
}
