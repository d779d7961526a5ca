import { expect, test } from 'vitest';
import { libraryOfYears, reportOf } from '../testing/years.ts';
import { tellingChanges } from './telling.ts';
import { sentenceOf } from './telling-sentence.ts';

const library = libraryOfYears({
  108: {
    items: ['call-handling', 'petitions-handling', 'kiosk'],
    figures: [
      'call-handling:',
      '  calls-total: { period: "108", value: "1,000" }',
      '  calls-missed: { period: "108", value: "100" }',
      'petitions-handling:',
      '  petitions: { period: "108", value: "10" }',
      '  service-rank: { period: "107", value: "4" }',
    ].join('\n'),
  },
  109: {
    items: ['call-handling', 'petitions-handling', 'kiosk'],
    figures: [
      'call-handling:',
      '  calls-total: { period: "109", value: "1,100" }',
      '  calls-missed: { period: "109", value: "200" }',
      'petitions-handling:',
      '  petitions: { period: "109", value: "20" }',
      '  service-rank: { period: "108", value: "3" }',
      '  participation-subsidy: { period: "109", value: "約200萬" }',
    ].join('\n'),
  },
  111: {
    items: ['call-handling', 'petitions-handling', 'video-calls'],
    figures: [
      'call-handling:',
      '  calls-total: { period: "111", value: "1,650" }',
      '  calls-missed: { period: "111", value: "900" }',
      'petitions-handling:',
      '  petitions: { period: "111", value: "60" }',
      '  service-rank: { period: "110", value: "1" }',
      '  participation-subsidy: { period: "111", value: "800萬" }',
    ].join('\n'),
  },
});

const never = () => false;
const told = (before: number, after: number, isDoubtful = never) => {
  const [old, fresh] = [reportOf(library, before), reportOf(library, after)];
  return tellingChanges(library, old, fresh, isDoubtful).map((telling) => {
    const { mark, text, address } = sentenceOf(library, old, fresh, telling);
    return [mark.zh, text.zh, mark.en, text.en, address];
  });
};

test('tells totals before their parts, then records, then what is new and what ended, over a gap by the base year', () => {
  expect(told(109, 111)).toEqual([
    [
      '+50.0%',
      '1999話務中心電話處理量1,650通，109年為1,100通；為截至111年可比較的3年中最高。',
      '+50.0%',
      'Calls handled by the 1999 call centre: 1,650 calls, against 1,100 calls in 2020; the highest of the 3 comparable years up to 2022.',
      '/indicators/calls-total/',
    ],
    [
      '最高',
      '陳情案件數60件，為截至111年可比較的3年中最高。',
      'Highest',
      'Petitions: 60 cases, the highest of the 3 comparable years up to 2022.',
      '/indicators/petitions/',
    ],
    [
      '新增',
      '新增「video-calls」，109年報告未列此項。',
      'New',
      '“video-calls” is new: the 2020 report does not list it.',
      '/items/video-calls/',
    ],
    [
      '未列',
      '「kiosk」自111年報告起不再列載。',
      'Not listed',
      '“kiosk” is no longer listed from the 2022 report on.',
      '/items/kiosk/',
    ],
  ]);
});

test('makes no percentage of a base under thirty and no record of two figures', () => {
  expect(told(108, 109).map(([mark]) => mark)).toEqual(['+10.0%']);
});

test('leaves a doubtful figure out, and then tells the part that its total would have stood for', () => {
  const marks = told(
    109,
    111,
    (({ indicator }: { indicator: { id: string } }) => indicator.id === 'calls-total') as typeof never,
  );
  expect(marks.map(([mark, sentence]) => `${mark} ${sentence}`).slice(0, 1)).toEqual([
    '+350.0% 未接通數900通，109年為200通，較差；為截至111年可比較的3年中最高。',
  ]);
});

test('knows the changes recorded between the editions in between, and from which report on an item is gone', () => {
  const change = (kind: string, items: string, from: number, to: number, what: string) =>
    `- { change: ${kind}, items: [${items}], from: annual/${from}, to: annual/${to}, what: { zh: ${what}, en: ${what} } }`;
  const years = libraryOfYears(
    {
      108: { items: ['call-handling', 'kiosk', 'old-desk'], figures: '' },
      109: { items: ['call-handling', 'merged-desk', 'video-calls', 'fax-calls', 'chat'], figures: '' },
      111: { items: ['call-handling', 'merged-desk', 'video-calls', 'chat'], figures: '' },
    },
    {
      'changes.yaml': [
        change('merged', 'old-desk, merged-desk', 108, 109, '併'),
        change('began', 'chat', 108, 109, '始'),
        // Only one of the two is still there in 111.
        change('began', 'video-calls, fax-calls', 108, 109, '兩項'),
        change('renamed', 'video-calls', 109, 111, '改稱'),
      ].join('\n'),
    },
  );
  const [old, fresh] = [reportOf(years, 108), reportOf(years, 111)];
  const sentences = tellingChanges(years, old, fresh, never).map(
    (telling) => sentenceOf(years, old, fresh, telling).text.zh,
  );
  expect(sentences).toEqual([
    '新增「video-calls」，108年報告未列此項。',
    '始',
    '「kiosk」自109年報告起不再列載。',
  ]);
});

test('counts periods where figures are not of whole years', () => {
  const months = (year: number, value: string) => ({
    items: ['call-handling'],
    figures: `call-handling:\n  calls-total: { period: "${year}-03/${year}-07", value: "${value}" }`,
  });
  const years = libraryOfYears({ 108: months(108, '90'), 109: months(109, '80'), 111: months(111, '70') });
  const [old, fresh] = [reportOf(years, 109), reportOf(years, 111)];
  const [text] = tellingChanges(years, old, fresh, never).map(
    (telling) => sentenceOf(years, old, fresh, telling).text,
  );
  expect([text?.zh.split('；')[1], text?.en.split('; ')[1]]).toEqual([
    '為當時可比較的3期中最低。',
    'the lowest of the 3 comparable periods up to then.',
  ]);
});
