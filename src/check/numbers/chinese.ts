import { Big } from 'big.js';
import { hanNumerals, readHanNumeral } from './han-numeral.ts';
import { digits, month, plain, plainOrYear, start, time, type WrittenNumber, year } from './number.ts';
import { Scan } from './scan.ts';

const to = String.raw`\s*(?:[至到、及和與~～–—-])\s*`;

/**
 * The numbers of a Chinese text. Digits are required, Han numerals answer. ROC years (80 to 150 before
 * 年) are AD years; 3萬6千 and 1.74億 are exact decimals.
 */
export function readChineseNumbers(text: string): WrittenNumber[] {
  const scan = new Scan(halfWidth(text));
  // A name whose number Chinese usually leaves out (嚴重特殊傳染性肺炎).
  scan.take(/COVID-19/g, () => []);
  takeDates(scan);
  takeTimes(scan);
  takeAmounts(scan);
  takeHanNumerals(scan);
  return scan.numbers;
}

/** Full-width digits, stops, colons and percent signs as half-width ones, each in its place. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９．：％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

function takeDates(scan: Scan): void {
  // 112.11.6 and 112/11/06
  scan.take(/(?<![\d./])(\d{2,3})([./])(\d{1,2})\2(\d{1,2})(?![\d./])/g, (match) => {
    const [, y = '', , m = '', d = ''] = match;
    if (!isRocYear(Number(y)) || Number(m) > 12 || Number(d) > 31) return undefined;
    return [
      { readings: [year(Number(y) + 1911)], printed: y },
      { readings: [month(Number(m))], printed: m },
      { readings: [plain(d)], printed: d },
    ];
  });
  scan.take(/民國\s*(\d{1,3})(?=\s*年)/g, ([, y = '']) => ({
    readings: [year(Number(y) + 1911)],
    printed: y,
  }));
  // 112年, 112年度, and the first of 112至115年
  const chain = `(?:${to}\\d{2,3})*`;
  scan.take(new RegExp(`${start}(\\d{2,3})(?=(${chain})\\s*學?年(度?))`, 'g'), ([, y = ''], rest) => {
    if (!isRocYear(Number(y))) return undefined;
    const span = /^\s*年(?:來|以上|以來|前|後|歷史|間)/.test(rest);
    return {
      readings: [year(Number(y) + 1911), ...(span ? [plain(y)] : [])],
      printed: rest.startsWith('年') ? `${y}年` : y,
    };
  });
  scan.take(
    new RegExp(`${start}(\\d{1,2})(?=((?:${to}\\d{1,2})*)\\s*月)`, 'g'),
    ([, m = '', others], rest) => {
      if (Number(m) < 1 || Number(m) > 12) return undefined;
      return {
        readings: [month(Number(m)), ...(others ? [plain(m)] : [])],
        printed: rest.startsWith('月') ? `${m}月` : m,
      };
    },
  );
}

function isRocYear(number: number): boolean {
  return number >= 80 && number <= 150;
}

function takeTimes(scan: Scan): void {
  const half = '(?:(上午|中午|下午|晚上|晚間)\\s*)?';
  scan.take(new RegExp(`${half}(?<![\\d:])(\\d{1,2}):(\\d{2})(?![\\d:])`, 'g'), ([, part, h, m]) =>
    timeOf(part, Number(h), Number(m)),
  );
  scan.take(new RegExp(`${half}${start}(\\d{1,2})(?:時|點)(?:(\\d{1,2})分)?`, 'g'), ([match, part, h, m]) => {
    if (match.includes('點') && !part) return undefined;
    const found = timeOf(part, Number(h), Number(m ?? 0));
    return found && { readings: [...found.readings, ...(m ? [] : [plain(h ?? '')])] };
  });
}

function timeOf(part: string | undefined, hour: number, minute: number): { readings: string[] } | undefined {
  if (hour > 24 || minute > 59) return undefined;
  const late = part !== undefined && part !== '上午' && hour < 12;
  return { readings: [time(late ? hour + 12 : hour, minute)] };
}

const powers: Readonly<Record<string, number>> = {
  兆: 12,
  億: 8,
  千萬: 7,
  百萬: 6,
  十萬: 5,
  萬: 4,
  千: 3,
  百: 2,
};
// Not the 萬 of 1999萬事通, the 千 of 千瓦 or the 百 of 百分比.
const unit = '(?:[餘多]?(兆|億|千萬|百萬|十萬|萬(?!事通)|千(?![瓦克米赫])|百(?![貨分])))';
const amount = new RegExp(`(?:${digits}${unit})*${digits}${unit}?`, 'g');

function takeAmounts(scan: Scan): void {
  scan.take(/百分之(?=\d)|個?百分點|百分比/g, () => []);
  scan.take(amount, ([match], rest) => readAmount(match, rest));
}

/** 3萬6千 as one number; 5萬3 as two, since fewer than three digits after a unit are another number. */
function readAmount(match: string, rest: string): { readings: string[]; printed: string }[] {
  const parts = [...match.matchAll(new RegExp(`(${digits})${unit}?`, 'g'))];
  const numbers: { value: Big; printed: string; power: number; first: string }[] = [];
  for (const [printed, coefficient = '', word] of parts) {
    const power = word ? (powers[word] ?? 0) : 0;
    const value = new Big(coefficient.replaceAll(',', '')).times(new Big(10).pow(power));
    const last = numbers.at(-1);
    const continues =
      last &&
      last.power > power &&
      value.lt(new Big(10).pow(last.power)) &&
      (word || coefficient.length >= 3);
    if (continues)
      numbers[numbers.length - 1] = {
        ...last,
        value: last.value.plus(value),
        printed: last.printed + printed,
        power,
      };
    else numbers.push({ value, printed, power, first: coefficient });
  }
  const shared = new RegExp(`^${to}${digits}${unit}`).exec(rest)?.[1];
  return numbers.map(({ value, printed, power, first }, index) => {
    const readings = printed === first ? plainOrYear(first) : [plain(value)];
    // The first of 120至150萬 is 1,200,000.
    if (shared && power === 0 && index === numbers.length - 1) {
      readings.push(plain(value.times(new Big(10).pow(powers[shared] ?? 0))));
    }
    return { readings, printed };
  });
}

function takeHanNumerals(scan: Scan): void {
  scan.take(new RegExp(`百分之(?=[${hanNumerals}])`, 'g'), () => []);
  scan.take(new RegExp(`[${hanNumerals}]+`, 'g'), ([text], rest) => {
    const values = readHanNumeral(text);
    const readings = values.map(plain);
    for (const value of values.map(Number)) {
      if (rest.startsWith('月')) readings.push(month(value));
      if (/^學?年/.test(rest) && isRocYear(value)) readings.push(year(value + 1911));
      if (value >= 1895 && value <= 2199) readings.push(year(value));
    }
    return { readings, required: false };
  });
}
