import { Big } from 'big.js';
import { readChineseNumbers } from './chinese.ts';
import { monthNumber, monthPattern } from './english-months.ts';
import { englishNumberWords, readEnglishWords } from './english-words.ts';
import { digits, month, plain, plainOrYear, time, type WrittenNumber, year } from './number.ts';
import { Scan } from './scan.ts';

/**
 * The numbers of an English text. Digits and names of months are required, number words answer. Chinese
 * quoted in brackets is read as Chinese: its numbers must be right, but answer none of the Chinese text.
 */
export function readEnglishNumbers(text: string): WrittenNumber[] {
  const quoted: WrittenNumber[] = [];
  const english = withoutQuotations(text, (quotation, at) => {
    for (const number of readChineseNumbers(quotation)) {
      if (number.required) quoted.push({ ...number, index: at + number.index, answers: false });
    }
  });
  const scan = new Scan(english);
  scan.take(/COVID-19/g, () => []);
  takeYears(scan);
  takeTimes(scan);
  takeMonths(scan);
  takeAmounts(scan);
  scan.take(englishNumberWords, ([words]) => ({
    readings: readEnglishWords(words).map(plain),
    required: false,
  }));
  return [...scan.numbers, ...quoted];
}

/** The English alone: Chinese quoted in brackets blotted out, every index kept. */
export function withoutQuotations(text: string, visit?: (quotation: string, index: number) => void): string {
  return text.replace(/\([^()]*\p{Script=Han}[^()]*\)/gu, (quotation, index: number) => {
    visit?.(quotation, index);
    return '\uFFFC'.repeat(quotation.length);
  });
}

function takeYears(scan: Scan): void {
  scan.take(
    /\b(?:ROC|R\.O\.C\.|Minguo)(?:\s+year)?\s*(\d{1,3})(?:\s*(?:[–-]|to)\s*(\d{2,3}))?(?![\d,])/g,
    (match) =>
      match.slice(1).flatMap((roc) => (roc ? [{ readings: [year(Number(roc) + 1911)], printed: roc }] : [])),
  );
  scan.take(/(?<![\d.,-])((?:19|20|21)\d{2})-(\d{2})-(\d{2})(?![\d-])/g, ([, y = '', m = '', d = '']) => [
    { readings: [year(Number(y))], printed: y },
    { readings: [month(Number(m))], printed: m },
    { readings: [plain(d)], printed: d },
  ]);
  // 2023–26 and 2023/24
  scan.take(/(?<![\d.,])((?:19|20|21)\d{2})[–/-](\d{2})(?![\d,])/g, ([, y = '', short = '']) => {
    const end = Number(y.slice(0, 2) + short);
    if (end <= Number(y)) return undefined;
    return [
      { readings: plainOrYear(y), printed: y },
      { readings: [year(end), plain(short)], printed: short },
    ];
  });
}

function takeTimes(scan: Scan): void {
  scan.take(/(?<![\d:.,])(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\b\.?/gi, ([, h, m, half = '']) => {
    const hour = (Number(h) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    return { readings: [time(hour, Number(m ?? 0))] };
  });
  scan.take(/(?<![\d:])(\d{1,2}):(\d{2})(?![\d:])/g, ([, h, m]) => {
    if (Number(h) > 24 || Number(m) > 59) return undefined;
    return { readings: [time(Number(h), Number(m))] };
  });
  scan.take(/\bnoon\b/gi, () => ({ readings: [time(12, 0)], required: false }));
}

function takeMonths(scan: Scan): void {
  scan.take(new RegExp(monthPattern, 'g'), ({ 0: name, index, input }, rest) => {
    const alsoWord = name === 'May' || name === 'March';
    return {
      readings: [month(monthNumber(name))],
      required: !alsoWord || isDated(input.slice(0, index), rest),
    };
  });
}

/** May and March are words too; after a day or a preposition, or before a number, they are months. */
function isDated(before: string, after: string): boolean {
  return (
    /(?:\d(?:st|nd|rd|th)?|\b(?:in|of|by|to|from|since|until|through|and|during|early|late|mid|end|before|after))[\s-]+$/i.test(
      before,
    ) || /^,?\s+\d/.test(after)
  );
}

const scales: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};
const scale = `(?:[\\s-]*(hundred|thousand|million|billion|trillion|bn)s?\\b)`;
const amount = new RegExp(`(${digits})(?:(?:st|nd|rd|th)\\b|${scale})?`, 'g');

function takeAmounts(scan: Scan): void {
  scan.take(amount, ([printed, number = '', word], rest) => {
    if (word) return { readings: [scaled(number, word)] };
    const readings = printed === number ? plainOrYear(number) : [plain(number)];
    // The first of 1.2–1.5 million is 1,200,000.
    const shared = new RegExp(`^\\s*(?:[–—-]|to|and|or)\\s*(?:NT\\$)?${digits}${scale}`).exec(rest)?.[1];
    return { readings: shared ? [...readings, scaled(number, shared)] : readings };
  });
}

function scaled(number: string, word: string): string {
  const power = word === 'bn' ? 9 : (scales[word] ?? 0);
  return plain(new Big(number.replaceAll(',', '')).times(new Big(10).pow(power)));
}
