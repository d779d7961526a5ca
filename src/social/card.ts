import { breakable } from '../i18n/breakable.ts';
import type { Locale } from '../model/locale.ts';

/** What a share image says. */
export interface Card {
  readonly locale: Locale;
  readonly site: string;
  readonly title: string;
  readonly agency: string;
  /** The year in large numerals, and its other calendar beneath. */
  readonly year: string;
  readonly otherYear: string;
}

/** A node of the tree that satori lays out: an element type, its style and what it holds. */
interface Box {
  readonly type: 'div';
  readonly key: null;
  readonly props: { readonly style: Record<string, string | number>; readonly children?: string | Box[] };
}

const ink = '#10222c';
const hull = '#0f2b37';
const quiet = '#b4cbd3';

/** The share image of 1200 × 630 as a tree for satori: the text on paper, the year on the hull. */
export function cardTree(card: Card): Box {
  return box({ width: 1200, height: 630, background: '#f9fbfa', color: ink, fontFamily: 'Noto Sans TC' }, [
    box({ flexDirection: 'column', justifyContent: 'space-between', width: 720, padding: 64 }, [
      box({ fontSize: 30 }, card.site),
      box({ flexDirection: 'column' }, [
        title(card),
        box({ fontSize: card.locale === 'zh' ? 32 : 28, lineHeight: 1.4, marginTop: 28 }, card.agency),
      ]),
      box({ width: 96, height: 6, background: '#0a5a78' }),
    ]),
    box({ width: 480, background: hull, color: '#fff', padding: 48 }, [
      ticks(),
      box({ flexDirection: 'column', justifyContent: 'flex-end', marginLeft: 40 }, [
        box(
          {
            fontFamily: 'Noto Serif TC',
            fontWeight: 700,
            fontSize: card.year.length > 3 ? 128 : 168,
            lineHeight: 1,
          },
          card.year,
        ),
        box({ fontSize: 36, color: quiet, marginTop: 20 }, card.otherYear),
      ]),
    ]),
  ]);
}

/** The title, which breaks between words also in Chinese. */
function title({ title: text, locale }: Card): Box {
  const style = { fontFamily: 'Noto Serif TC', fontWeight: 700, fontSize: 68, lineHeight: 1.25 };
  if (locale === 'en') return box(style, text);
  return box(
    { ...style, flexWrap: 'wrap' },
    breakable(text).map((piece) => box({}, piece)),
  );
}

/** The year's twelve months as marks of a tide staff. */
function ticks(): Box {
  const marks = Array.from({ length: 13 }, (_, month) =>
    box({ width: month % 12 === 0 ? 36 : 18, height: 3, background: quiet }),
  );
  return box(
    { flexDirection: 'column', justifyContent: 'space-between', borderLeft: `3px solid ${quiet}` },
    marks,
  );
}

function box(style: Record<string, string | number>, children?: string | Box[]): Box {
  return {
    type: 'div',
    key: null,
    props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, ...(children && { children }) },
  };
}
