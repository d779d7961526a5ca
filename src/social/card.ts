import { breakable } from '../i18n/breakable.ts';
import type { Locale } from '../model/locale.ts';

/** What a share image says. */
export interface Card {
  readonly locale: Locale;
  readonly site: string;
  /** In lines, where it has more than one. */
  readonly title: string;
  /** Whose it is, or what it belongs to. */
  readonly subtitle: string;
  /** What stands large on the hull: a year, two years, or a figure; a line each. */
  readonly large: readonly string[];
  /** What stands small beneath: the other calendar's year, or a unit and a period. */
  readonly small: string;
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
/** Width of the hull's words, in pixels. */
const hullWidth = 300;

/** The share image of 1200 × 630 as a tree for satori: the text on paper, the year or the figure on the hull. */
export function cardTree(card: Card): Box {
  return box({ width: 1200, height: 630, background: '#f9fbfa', color: ink, fontFamily: 'Noto Sans TC' }, [
    box({ flexDirection: 'column', justifyContent: 'space-between', width: 720, padding: 64 }, [
      box({ fontSize: 30 }, card.site),
      box({ flexDirection: 'column' }, [
        title(card),
        box({ fontSize: card.locale === 'zh' ? 32 : 28, lineHeight: 1.4, marginTop: 28 }, card.subtitle),
      ]),
      box({ width: 96, height: 6, background: '#0a5a78' }),
    ]),
    box({ width: 480, background: hull, color: '#fff', padding: 48 }, [
      ticks(),
      box({ flexDirection: 'column', justifyContent: 'flex-end', marginLeft: 40, width: hullWidth }, [
        ...card.large.map((line) =>
          box(
            {
              fontFamily: 'Noto Serif TC',
              fontWeight: 700,
              fontSize: largeSize(card.large),
              lineHeight: 1.1,
            },
            line,
          ),
        ),
        box({ fontSize: 32, color: quiet, lineHeight: 1.4, marginTop: 20 }, card.small),
      ]),
    ]),
  ]);
}

/** The largest size at which every line fits the hull, up to that of a year of three digits. */
function largeSize(lines: readonly string[]): number {
  const widest = Math.max(...lines.map(widthInEms));
  return Math.floor(Math.min(168, hullWidth / widest));
}

/** How wide a line of Noto Serif TC bold is at the most, in ems: Han characters are square, figures under .63. */
function widthInEms(line: string): number {
  return [...line].reduce((sum, character) => {
    if (/\p{Script=Han}/u.test(character)) return sum + 1;
    if (/[MW%]/.test(character)) return sum + 0.95;
    return sum + (/[.,\s]/.test(character) ? 0.32 : 0.63);
  }, 0);
}

/** The title line by line, each of which breaks between words also in Chinese; a long one is smaller. */
function title({ title: text, locale }: Card): Box {
  const lines = text.split('\n').map((line) => titleLine(line, locale));
  return box({ flexDirection: 'column' }, lines);
}

function titleLine(text: string, locale: Locale): Box {
  const long = locale === 'zh' ? text.length > 20 : text.length > 40;
  const style = { fontFamily: 'Noto Serif TC', fontWeight: 700, fontSize: long ? 50 : 68, lineHeight: 1.25 };
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
