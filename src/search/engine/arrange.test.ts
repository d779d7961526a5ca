import { expect, test } from 'vitest';
import { buildIndex } from '../index/build-index.ts';
import type { RecordReport, SearchRecord } from '../index/record.ts';
import { lexiconOf } from '../query/lexicon.ts';
import { readQuery } from '../query/query.ts';
import { byRelevance } from './arrange.ts';
import { openIndex } from './index-reader.ts';
import { search } from './search.ts';

const records: SearchRecord[] = [
  record('item', '派工服務', '全時服務。', report('annual', 2020)),
  record('item', '派工服務', '全時服務。', report('annual', 2023)),
  record('item', '全時服務', '通報派工。', report('council', 2024)),
  record('text', '市府業務', '派工、派工、派工案件。', report('annual', 2023)),
  record('long', '市民報修派工案件每月平均數', '定義。'),
  record('short', '派工案件數', '定義。'),
  record('service', '派工服務全年次數', '定義。'),
  record('other', '陳情案件數', '派工而來的陳情。'),
];

test.each([
  ['the best indicator whose name holds all of it leads', '派工', ['short', 'item']],
  ['so it does before an item of that very name', '派工服務', ['service', 'item']],
  ['an indicator that has it in its text alone does not lead', '陳情 派工', ['other']],
  ['nor one that lacks the year that was typed', '派工 109年', ['item']],
])('%s', async (_, query, expected) => {
  const groups = await find(query);
  expect(groups.map(({ group }) => group).slice(0, expected.length)).toEqual(expected);
});

test.each(['派工', '全時', '全時服務'])(
  'the years of an item run from the newest, then the council, for %s',
  async (query) => {
    const years = (await find(query)).find(({ group }) => group === 'item')?.years;
    expect(years).toEqual(['annual 2023', 'annual 2020', 'council 2024']);
  },
);

async function find(query: string) {
  const files = buildIndex(records, [], 'zh');
  const reader = await openIndex(async (name) => files.get(name));
  const terms = readQuery(query, 'zh', lexiconOf({ terms: [], names: [] }));
  const { hits } = await search(reader, terms, 'zh');
  return byRelevance(reader.catalogue, hits).map(({ hits: some }) => {
    const found = some.flatMap((hit) => records[hit.record] ?? []);
    return {
      group: found[0]?.group,
      years: found.map(({ report: of }) => `${of?.series} ${of?.year}`),
    };
  });
}

function report(series: 'annual' | 'council', year: number): RecordReport {
  const number = String(year - 1911);
  const path = `${series}/${number}/a`;
  return { path, series, number, year, agency: 'a', agencyName: 'A', title: '', missing: false };
}

function record(group: string, title: string, body: string, of?: RecordReport): SearchRecord {
  return {
    group,
    kind: of ? 'report' : 'indicator',
    url: `/${of?.path}/#${group}`,
    title,
    body,
    figures: '',
    heading: '',
    alias: '',
    trail: [],
    ...(of && { report: of }),
    context: [],
  };
}
