import { breakable } from '../i18n/breakable.ts';
import { entryAddress, reportAddress } from '../library/address.ts';
import type { Entry } from '../library/library.ts';
import type { Locale } from '../model/locale.ts';
import { formatNumber } from '../model/numbering.ts';
import type { Heading } from '../model/report.ts';
import { anchor, type Binding } from './binding.ts';
import { typstString } from './literal.ts';
import { setPhrasing } from './phrasing.ts';
import { textPiece } from './piece.ts';
import { webAddress } from './web-address.ts';

/**
 * The Typst of a heading of the outline: bookmarked, named, and linked to its page on the web; a part has
 * no page of its own and leads to the report.
 */
export function headingCode(heading: Heading, level: number, binding: Binding): string {
  const { library, report, locale } = binding;
  const address = heading.level === 'part' ? reportAddress(report) : entryAddress(report, heading as Entry);
  return entryCode({
    level,
    id: anchor(binding, heading.id),
    address: webAddress(address, library.site, locale),
    number: heading.number === undefined ? undefined : formatNumber(heading.number, locale),
    title: heading.title[locale],
    locale,
  });
}

/** The parts of a heading; one without an address is no link. */
interface EntryCode {
  readonly level: number;
  readonly id: string;
  readonly address?: string;
  readonly number?: string | undefined;
  readonly title: string;
  readonly locale: Locale;
}

export function entryCode({ level, id, address, number, title, locale }: EntryCode): string {
  const optional = (text: string | undefined) => (text === undefined ? 'none' : typstString(text));
  return `entry(${level}, ${typstString(id)}, ${optional(address)}, ${optional(number)}, ${setTitle(title, locale)})`;
}

/** A heading breaks between words: in a narrow column one character alone on a line is soon there. */
function setTitle(title: string, locale: Locale): string {
  const pieces = locale === 'zh' ? breakable(title) : [title];
  return setPhrasing(
    pieces.flatMap((piece) => textPiece(piece, locale === 'zh')),
    locale,
  );
}

/** A heading's number and title as one text. */
export function headingText({ number, title }: Heading, locale: Locale): string {
  if (number === undefined) return title[locale];
  const printed = formatNumber(number, locale);
  return `${printed}${printed.endsWith('、') ? '' : ' '}${title[locale]}`;
}
