import { expect, test } from 'vitest';
import { z } from 'zod';
import { locales } from '../../model/locale.ts';
import { readCases } from '../../testing/cases.ts';
import { lexiconOf } from './lexicon.ts';
import { readQuery } from './query.ts';
import type { Phrase } from './term.ts';

const cases = readCases(
  import.meta.url,
  'query.cases.yaml',
  z.array(
    z.strictObject({
      locale: z.enum(locales),
      query: z.string(),
      terms: z.record(z.string(), z.array(z.string())),
    }),
  ),
);

const terms = [
  { zh: '研考會', en: ['RDEC'], agency: true as const },
  {
    zh: '研究發展考核委員會',
    en: ['Research, Development and Evaluation Commission', 'RDEC'],
    agency: true as const,
  },
  { zh: '法律諮詢', en: ['legal consultation', 'legal advice'] },
  { zh: '所屬事業機構', en: ['Municipal Enterprises', 'enterprises'] },
];
const lexicon = lexiconOf({ terms, names: ['joint services'] });

test.each(cases)('reads the query $query', ({ locale, query, terms }) => {
  const read = readQuery(query, locale, lexicon).map(({ text, alternatives }) => [
    text,
    [...new Set(alternatives.map((phrases) => phrases.map(written).join('+')))],
  ]);
  expect(Object.fromEntries(read)).toEqual(terms);
});

function written({ tokens, exact, year }: Phrase): string {
  let text = year ? 'y' : exact ? '=' : '';
  for (const [index, token] of tokens.entries()) {
    const isApart = token.at > (tokens[index - 1]?.at ?? -1) + 1;
    text += (isApart ? ' ' : '') + token.text;
  }
  return text;
}
