import { expect, test } from 'vitest';
import { parseCheckArguments } from './arguments.ts';

test.each([
  [[], {}, { locale: 'en', format: 'terminal' }],
  [[], { LANG: 'zh_TW.UTF-8' }, { locale: 'zh', format: 'terminal' }],
  [['--lang', 'en'], { LANG: 'zh_TW.UTF-8' }, { locale: 'en', format: 'terminal' }],
  [['--format=json', '--lang=zh'], {}, { locale: 'zh', format: 'json' }],
])('reads %j with %j', (args, env, expected) => {
  expect(parseCheckArguments(args, env)).toEqual(expected);
});

test.each([
  [['--format', 'xml'], 'Unexpected value `xml` of --format, expected one of terminal, github, json.'],
  [['--lang', 'fr'], 'Unexpected value `fr` of --lang, expected one of zh, en.'],
  [
    ['--format', 'toString'],
    'Unexpected value `toString` of --format, expected one of terminal, github, json.',
  ],
  [['--quiet'], expect.stringContaining('Unexpected argument, expected: npm run check')],
  [['content'], expect.stringContaining('Unexpected argument, expected: npm run check')],
])('answers %j with a sentence', (args, sentence) => {
  expect(parseCheckArguments(args, {})).toMatchObject({ fault: { en: sentence } });
});
