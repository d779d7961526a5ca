import { expect, test } from 'vitest';
import { parseCheckArguments } from './arguments.ts';

test.each([
  [[], {}, { locale: 'en', format: 'terminal' }],
  [[], { LANG: 'zh_TW.UTF-8' }, { locale: 'zh', format: 'terminal' }],
  [['--lang', 'en'], { LANG: 'zh_TW.UTF-8' }, { locale: 'en', format: 'terminal' }],
  [['--format=json', '--lang=zh'], {}, { locale: 'zh', format: 'json' }],
  [['--changed'], {}, { locale: 'en', format: 'terminal', changed: 'HEAD' }],
  [['--changed', '--lang', 'zh'], {}, { locale: 'zh', format: 'terminal', changed: 'HEAD' }],
  [['--changed', 'main'], {}, { locale: 'en', format: 'terminal', changed: 'main' }],
])('reads %j with %j', (args, env, expected) => {
  expect(parseCheckArguments(args, env)).toEqual(expected);
});

test.each([
  [
    ['--format', 'xml'],
    'Unexpected value `xml` of --format, expected one of terminal, github, gitlab, json.',
  ],
  [['--lang', 'fr'], 'Unexpected value `fr` of --lang, expected one of zh, en.'],
  [
    ['--format', 'toString'],
    'Unexpected value `toString` of --format, expected one of terminal, github, gitlab, json.',
  ],
  [['--quiet'], expect.stringContaining('Unexpected argument, expected: npm run check')],
  [['content'], expect.stringContaining('Unexpected argument, expected: npm run check')],
])('answers %j with a sentence', (args, sentence) => {
  expect(parseCheckArguments(args, {})).toMatchObject({ fault: { en: sentence } });
});
