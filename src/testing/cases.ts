import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';

/**
 * Reads golden cases from a YAML file beside a test.
 *
 * @param test the test's `import.meta.url`
 * @param name the file's name
 * @param schema the form of the whole file; a case of another form fails the test
 */
export function readCases<Schema extends z.ZodType>(
  test: string,
  name: string,
  schema: Schema,
): z.output<Schema> {
  return schema.parse(parse(readFileSync(new URL(name, test), 'utf8')));
}
