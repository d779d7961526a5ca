import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCases } from '../testing/cases.ts';
import { writeCsv } from './csv.ts';

const cases = readCases(
  import.meta.url,
  'csv.cases.yaml',
  z.array(z.strictObject({ fields: z.array(z.string()), line: z.string() })),
);

test.each(cases)('writes $fields as $line', ({ fields, line }) => {
  expect(writeCsv(['a', 'b'], [fields])).toBe(`\uFEFFa,b\r\n${line}\r\n`);
});
