import { joinLines } from '../i18n/join-lines.ts';
import { languageRuns } from '../i18n/language-runs.ts';
import { markCode, typstString } from './literal.ts';
import type { Run } from './piece.ts';

/** Longer than this, a figure may break: kept whole it would leave a hole in the line before it. */
const longestWhole = 14;

/** A number in prose with the one character that counts it: 112年, 12月, 450M, 93.3%, 7倍. */
const numberWithUnit =
  /(?:\d[\d,.]*\d|\d)(?:[%％]|[A-Za-z]+|[年月日時分秒天週屆期度次場件案項種類個名位人歲戶家所處校班組級層倍成萬億千百元台臺座輛條份則篇通筆頁點])?/u;

/**
 * Non-starters that Unicode line breaking allows after an inline box, though no Chinese line may begin
 * with them; with an opening mark that follows, which is drawn closer to them and may not end a line.
 */
const nonStarter = new RegExp(`^[：；！？‧·～％%]+(?:[「『（《〈]+(?:${numberWithUnit.source}|\\S))?`, 'u');

const han = /\p{Script=Han}/u;
const latin = /[\p{Script=Latin}\p{N}]/u;

/**
 * Sets Chinese text. A number and its unit stay together in a box; the quarter-em that Typst puts
 * between Han and Latin letters does not reach across a box, so it is put there by hand.
 */
export function chineseText(runs: readonly Run[]): string[] {
  const parts = keepTogether(runs);
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    const beside = part.whole || before?.whole;
    return [
      ...(beside && before && needsGap(before.text, part.text) ? ['gap'] : []),
      ...(part.mark === undefined ? [] : [markCode(part.mark)]),
      ...(part.whole ? [`box(${typstString(part.text)})`] : breakable(part.text)),
    ];
  });
}

/** Text that may break; English words in a row are marked as English, so that a screen reader speaks them. */
function breakable(text: string): string[] {
  return languageRuns(text, 'zh').map((run) =>
    run.locale ? `english(${typstString(run.text)})` : typstString(run.text),
  );
}

/** Divides runs into text that may break and text that stays whole. */
function keepTogether(runs: readonly Run[]): Run[] {
  const parts: Run[] = [];
  let mark: string | undefined;
  const add = (text: string, whole: boolean) => {
    if (text === '') return;
    const last = parts.at(-1);
    if (last && !last.whole && !whole && mark === undefined) {
      parts[parts.length - 1] = { ...last, text: last.text + text };
    } else parts.push({ text, whole, ...(mark !== undefined && { mark }) });
    mark = undefined;
  };
  for (const run of runs) {
    ({ mark } = run);
    const whole = run.whole && run.text.length <= longestWhole;
    let text = whole ? run.text : joinLines(run.text, 'zh');
    const last = parts.at(-1);
    if (last?.whole && !whole) {
      const joined = joinedTo(last.text, text);
      parts[parts.length - 1] = { ...last, text: last.text + joined };
      text = text.slice(joined.length);
    }
    if (whole) add(text, true);
    else divide(text, add);
  }
  return parts;
}

function divide(text: string, add: (text: string, whole: boolean) => void): void {
  let rest = text;
  for (let match = numberWithUnit.exec(rest); match; match = numberWithUnit.exec(rest)) {
    const [number] = match;
    const after = rest.slice(match.index + number.length);
    const closing = nonStarter.exec(after)?.[0] ?? '';
    add(rest.slice(0, match.index), false);
    add(number + closing, number.length > 1 || closing !== '');
    rest = after.slice(closing.length);
  }
  add(rest, false);
}

/** What of a text belongs to the figure before it: the unit of a bare number, and what can't begin a line. */
function joinedTo(figure: string, text: string): string {
  const unit = /\d$/.test(figure) && han.test(text.charAt(0)) ? text.charAt(0) : '';
  return unit + (nonStarter.exec(text.slice(unit.length))?.[0] ?? '');
}

function needsGap(before: string, after: string): boolean {
  const end = before.at(-1) ?? '';
  const start = after.charAt(0);
  return (han.test(end) && latin.test(start)) || (latin.test(end) && han.test(start));
}
