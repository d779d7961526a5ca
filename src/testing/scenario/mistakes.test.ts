import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../../check/check.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { rules } from '../../model/rule.ts';
import { readCases } from '../cases.ts';
import { makeMistake, mistakeSchema } from './mistake.ts';
import { scenarioFiles } from './scenario.ts';

const mistakes = readCases(import.meta.url, 'mistakes.yaml', z.array(mistakeSchema));
const sound = scenarioFiles();

test('the site of the scenario is sound', () => {
  expect(checkContent(sound).diagnostics).toEqual([]);
});

test('every rule has a mistake that breaks it', () => {
  expect([...new Set(mistakes.map(({ rule }) => rule))].toSorted()).toEqual(Object.keys(rules).toSorted());
});

test.each(mistakes)('$rule: $name', (mistake) => {
  const all = checkContent(makeMistake(sound, mistake)).diagnostics;
  // A change of the Chinese always leaves the English behind.
  const diagnostics = all.filter(({ rule }) => rule === mistake.rule || rule !== 'stale-translation');
  expect([...new Set(diagnostics.map(({ rule }) => rule))].toSorted()).toEqual(
    [...new Set([mistake.rule, ...mistake.also])].toSorted(),
  );
  expect(diagnostics.map(written).join('\n')).toMatchSnapshot();
});

function written({ file, line, column, severity, rule, message, hint }: Diagnostic): string {
  return [`${file}:${line}:${column} ${severity} ${rule}`, message.zh, hint.zh, message.en, hint.en].join(
    '\n  ',
  );
}
