import { expect, test } from 'vitest';
import { parseAuditArguments } from './arguments.ts';

test.each([
  [['a.txt', 'annual/112/rdec'], {}, { locale: 'en', source: 'a.txt', report: 'annual/112/rdec' }],
  [
    ['a.txt', 'content/annual/112/rdec/', '--lang=zh'],
    {},
    { locale: 'zh', source: 'a.txt', report: 'annual/112/rdec' },
  ],
  [
    ['--lang', 'en', 'a.txt', './content/council/4-2/rdec'],
    { LANG: 'zh_TW.UTF-8' },
    { locale: 'en', source: 'a.txt', report: 'council/4-2/rdec' },
  ],
])('reads %j with %j', (args, env, expected) => {
  expect(parseAuditArguments(args, env)).toEqual(expected);
});

test.each([
  [[], expect.stringContaining('Unexpected argument, expected: npm run audit')],
  [['a.txt'], expect.stringContaining('Unexpected argument, expected: npm run audit')],
  [['a.txt', 'annual/112/rdec', 'b'], expect.stringContaining('Unexpected argument')],
  [['a.txt', 'annual/112/rdec', '--quiet'], expect.stringContaining('Unexpected argument')],
  [['a.txt', 'annual/112/rdec', '--lang', 'fr'], 'Unexpected value `fr` of --lang, expected one of zh, en.'],
])('answers %j with a sentence', (args, sentence) => {
  expect(parseAuditArguments(args, {})).toMatchObject({ fault: { en: sentence } });
});
