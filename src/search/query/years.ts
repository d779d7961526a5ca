/** ROC 1 is AD 1912. */
const roc = 1911;

/** From this AD year on a number alone may be a year: 1999 is a telephone number. */
export const firstBareYear = 2000;

/** A year as typed alone, in AD; undefined for anything else. */
export function yearOf(text: string): number | undefined {
  const named = /^(\d{2,4})年(?:度)?$/.exec(text)?.[1];
  if (named) return toAd(Number(named));
  return /^20\d\d$/.test(text) ? Number(text) : undefined;
}

/**
 * Writes years the one way that the rest of the query works with: `民國 112 年`, `ROC 112` and `112 年`
 * become `112年`.
 */
export function joinYears(query: string): string {
  return query
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/(?:中華民國|民國|西元|公元)\s*(?=\d{2,4}\s*年)/g, '')
    .replace(/(?<![\w.])r\.?o\.?c\.?\s*(\d{2,3})(?!\d)(?:\s*年)?/gi, '$1年')
    .replace(/(?<!\d)(\d{2,4})\s+(?=年)/g, '$1');
}

/** A text with its years in the other calendar: `112年度` → `2023年度`. Undefined if it has none. */
export function inOtherCalendar(text: string): string | undefined {
  const other = text.replace(/(?<![\d,.])(\d{2,4})(?=年)/g, (year) => {
    const ad = toAd(Number(year));
    if (ad === undefined) return year;
    return String(ad === Number(year) ? ad - roc : ad);
  });
  return other === text ? undefined : other;
}

/** The ROC year of an AD year. */
export function toRocNumber(ad: number): number {
  return ad - roc;
}

/** Reads 10–199 as a ROC year and 1912–2110 as an AD year. */
function toAd(year: number): number | undefined {
  if (year >= 10 && year <= 199) return year + roc;
  return year > roc && year <= 2110 ? year : undefined;
}
