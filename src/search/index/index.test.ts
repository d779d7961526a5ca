import { expect, test } from 'vitest';
import { openIndex } from '../engine/index-reader.ts';
import { search } from '../engine/search.ts';
import { textMatches } from '../engine/text-matches.ts';
import { lexiconOf } from '../query/lexicon.ts';
import { readQuery } from '../query/query.ts';
import { buildIndex } from './build-index.ts';
import { wholeText } from './format.ts';
import { decodePostings, encodePostings } from './postings.ts';
import type { SearchRecord } from './record.ts';

const noLexicon = lexiconOf({ terms: [], names: [] });

const report = { path: 'annual/112/a', series: 'annual', number: '112', year: 2023 } as const;
const older = { path: 'annual/109/a', series: 'annual', number: '109', year: 2020 } as const;

const records: SearchRecord[] = [
  record('law', '法律諮詢', '受理8,308人次。', older),
  record('law', '法律諮詢', '於112年受理9,153人次，另有法律\n諮詢。', report),
  record('seats', '話務座席', '提供法律、諮詢MyData與5G、iTaiwan，AIoT。', report),
  record('market', '市場與港', '臺灣的1999專線', report),
];

test.each([
  ['法律諮詢', ['law 2023', 'law 2020']],
  ['法律 諮詢', ['law 2023', 'law 2020', 'seats 2023']],
  ['法律、諮詢', ['seats 2023']],
  ['諮詢mydata與', ['seats 2023']],
  ['data與5', []],
  ['data與5g', ['seats 2023']],
  ['data', ['seats 2023']],
  ['taiwan', ['seats 2023']],
  ['ata', []],
  ['ai', ['seats 2023']],
  ['律', ['law 2023', 'law 2020', 'seats 2023']],
  ['港', ['market 2023']],
  ['場與港台', []],
  ['台灣', ['market 2023']],
  ['8308', ['law 2020']],
  ['308', []],
  ['法律諮詢 109年', ['law 2020']],
  ['法律諮詢 2023', ['law 2023']],
  ['2023', ['law 2023']],
  ['1999', ['market 2023']],
  ['88年', []],
  ['服務章 港', ['market 2023']],
  ['服務 港', []],
  ['服務章', []],
])('finds %s', async (query, expected) => {
  const { found, reader } = await find(query);
  expect(found.hits.map(({ record }) => nameOf(record)).sort()).toEqual(expected.toSorted());
  // What is shown is marked by the same rules.
  const terms = readQuery(query, 'zh', noLexicon);
  for (const [index, each] of records.entries()) {
    const matches = textMatches(wholeText(each), terms, 'zh');
    const isMarked = matches.every((ranges) => ranges.length > 0);
    const isFound = found.hits.some(({ record }) => record === index);
    if (isMarked) expect(isFound).toBe(true);
  }
  expect(reader.catalogue.records.group).toHaveLength(records.length);
});

test('puts the whole title before a part of one, and that before the text; the newest first', async () => {
  const { found } = await find('法律');
  expect(found.hits.map(({ record }) => nameOf(record))).toEqual(['law 2023', 'law 2020', 'seats 2023']);
});

test('makes the same files of the same records', () => {
  expect(JSON.stringify([...buildIndex(records, [], 'zh')])).toBe(
    JSON.stringify([...buildIndex(records, [], 'zh')]),
  );
});

test('reads the postings that it wrote', () => {
  const postings = new Map([
    [0, [3]],
    [7, [0, 1, 500]],
  ]);
  expect(decodePostings(encodePostings(postings))).toEqual(postings);
});

async function find(query: string) {
  const files = buildIndex(records, [], 'zh');
  const reader = await openIndex(async (name) => files.get(name));
  return { reader, found: await search(reader, readQuery(query, 'zh', noLexicon), 'zh') };
}

function nameOf(index: number): string {
  const each = records[index];
  return `${each?.group} ${each?.report?.year}`;
}

function record(
  group: string,
  title: string,
  body: string,
  of: { path: string; series: 'annual'; number: string; year: number },
): SearchRecord {
  return {
    group,
    kind: 'report',
    url: `/${of.path}/#${group}`,
    title,
    body,
    figures: '',
    heading: '',
    alias: '',
    trail: [],
    report: { ...of, agency: 'a', agencyName: 'A', title: '', missing: false },
    context: ['服務章'],
  };
}
