import { expect, test } from 'vitest';
import { foundBy } from '../testing/scenario/found.ts';
import { scenarioFiles } from '../testing/scenario/scenario.ts';

const folder = 'annual/112/rdec/joint-services';
const zhFile = `content/${folder}/call-handling.zh.mdx`;
const enFile = `content/${folder}/call-handling.en.mdx`;
const found = (zh: string, en: string) =>
  foundBy(
    'number-mismatch',
    scenarioFiles({ [`${folder}/call-handling.zh.mdx`]: zh, [`${folder}/call-handling.en.mdx`]: en }),
  );

test('compares what is read, not how it is written', () => {
  expect(found('1. 共**12**件。\n2. 占[3成](/about/)。\n', '- 12 cases.\n- three tenths.\n')).toEqual([]);
});

test('points at the number in either file, behind markup and on its own line', () => {
  expect(found('甲\n乙**12件**丙\n', 'a\n\n13 b\n')).toEqual([
    `3:1 Unexpected number \`13\`, which ${zhFile} does not have.`,
    `2:4 Unexpected number \`12\`, which ${enFile} does not have.`,
  ]);
});

test('asks of each paragraph the numbers of its own, where there are as many in both', () => {
  expect(found('111年。\n\n112年。\n', 'In 2023.\n\nIn 2022.\n')).toHaveLength(4);
  expect(found('111年。\n\n112年。\n', 'In 2023.\n\nIn 2022.\n\nAnd so on.\n')).toEqual([]);
});

test('asks for the same figures, however they are written', () => {
  const zh = '<Value of="calls-satisfaction" period="112H1" />';
  expect(found(`共<Value of="calls-total" />。\n`, '<Value of="calls-total" bare /> calls.\n')).toEqual([]);
  expect(found(`${zh}\n`, '<Value of="calls-satisfaction" period="112H2" />\n')).toEqual([
    `1:1 Unexpected figure <Value of="calls-satisfaction" period="112H2" />, which ${zhFile} does not have.`,
    `1:1 Unexpected figure ${zh}, which ${enFile} does not have.`,
  ]);
});

test('does not take a figure for a number that the other language writes out', () => {
  expect(found('共<Value of="calls-total" />。\n', '860,696 calls.\n')).toEqual([
    `1:1 Unexpected number \`860,696\`, which ${zhFile} does not have.`,
    `1:2 Unexpected figure <Value of="calls-total" />, which ${enFile} does not have.`,
  ]);
});

test('waits for texts that can be read', () => {
  expect(found('共12件<b>。\n', '13\n')).toEqual([]);
});
