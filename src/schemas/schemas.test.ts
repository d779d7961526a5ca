import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../check/check.ts';
import { type ContentFiles, readContentFiles } from '../library/files.ts';
import { scenarioFiles } from '../testing/scenario/scenario.ts';
import { kindOf, kinds } from './kinds.ts';
import { withModeline } from './modeline.ts';
import { schemaFiles, schemaSettings } from './schema-files.ts';

const content = readContentFiles('.');
const schemas = schemaFiles(content);
const ajv = new Ajv({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  formats: { uri: true, date: true, email: true },
});

beforeAll(() => {
  for (const schema of schemas.values()) ajv.addSchema(JSON.parse(schema));
});

/** What an editor program would underline in a file. */
function errorsOf(file: string, files: ContentFiles): string[] {
  const kind = kindOf(file);
  const validate = ajv.getSchema(`${kind?.name}.schema.json`);
  if (!validate) throw new Error(`${file} has no schema`);
  validate(parse(files.get(file) ?? ''));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('the schemas are those of the code and the content; if not, run `npm run schemas`', () => {
  for (const [path, text] of schemas) expect(readFileSync(path, 'utf8') === text, path).toBe(true);
});

test('the settings of VS Code tie every schema to its files', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  expect(settings['yaml.schemas']).toEqual(schemaSettings());
});

test('every field is described in both languages', () => {
  const described = (node: unknown): string[] => {
    if (typeof node !== 'object' || node === null) return [];
    const own = 'description' in node && typeof node.description === 'string' ? [node.description] : [];
    return [...own, ...Object.values(node).flatMap(described)];
  };
  const inEnglishAlone = [...schemas]
    .filter(([path]) => !path.includes('names'))
    .flatMap(([, schema]) => described(JSON.parse(schema)))
    .filter((description) => !description.includes('\n'));
  expect(new Set(inEnglishAlone)).toEqual(new Set());
});

const yamlFiles = (files: ContentFiles) => [...files.keys()].filter((file) => file.endsWith('.yaml'));

test.each(yamlFiles(content).filter(kindOf))('%s is valid', (file) => {
  expect(errorsOf(file, content)).toEqual([]);
});

test('every kind has a file', () => {
  expect(new Set(yamlFiles(content).map((file) => kindOf(file)?.name))).toEqual(
    expect.toSatisfy((names: Set<string>) => kinds.every(({ name }) => names.has(name))),
  );
});

const report = 'annual/112/rdec';

test.each<[string, string, string | RegExp, string]>([
  ['a field that does not exist', 'indicators/services.yaml', /unit: calls/, 'uint: calls'],
  ['a word outside an enumeration', 'indicators/services.yaml', /direction: neutral/, 'direction: up'],
  ['a list where a text belongs', 'units.yaml', /zh: 通/, 'zh: [通]'],
  ['a mapping without its English', 'site.yaml', /zh: 測試, en: Tests/, 'zh: 測試'],
  ['a period that is none', `${report}/figures.yaml`, /period: "?112"?/, 'period: "1112"'],
  ['a reason that is none', `${report}/figures.yaml`, /absence: [\w-]+/, 'absence: lost'],
  ['a figure without a value', `${report}/figures.yaml`, /, value: "[^"]+"/, ''],
  ['an id that is none', `${report}/report.yaml`, /id: [\w-]+/, 'id: Call Review'],
  ['an empty text', 'glossary.yaml', /zh: 話務中心/, 'zh: ""'],
  ['a state that is none', 'annual/113/edition.yaml', /status: [\w-]+/, 'status: done'],
  ['a change that is none', 'changes.yaml', /change: began/, 'change: arose'],
  ['an agency of another form', 'agencies.yaml', /short: .*/, ''],
])('%s is underlined, and found by the check', (_, path, find, write) => {
  const file = `content/${path}`;
  const sound = scenarioFiles();
  const source = sound.get(file) ?? '';
  const files = scenarioFiles({ [path]: source.replace(find, write) });
  expect(files.get(file)).not.toBe(source);
  expect(errorsOf(file, sound)).toEqual([]);
  expect(errorsOf(file, files)).not.toEqual([]);
  expect(checkContent(files).diagnostics.map((diagnostic) => diagnostic.file)).toContain(file);
});

test('an editor program is offered indicators, units, items and periods with their names', () => {
  const names = JSON.parse(schemas.get('schemas/names.schema.json') ?? '');
  const offered = (referent: string): string[] =>
    names.definitions[referent].anyOf.flatMap(({ const: id }: { const?: string }) => id ?? []);
  expect(offered('unit')).toContain('percent');
  expect(offered('indicator')).toContain('calls-total');
  expect(offered('period')).toEqual(expect.arrayContaining(['112', '112H1', 'FY112', '@112-12']));
  const figures = JSON.parse(schemas.get('schemas/figures.schema.json') ?? '');
  expect(figures.properties['call-centre-24h-service'].description).toMatch(/\n.*[a-z]/);
  expect(figures.definitions['of-item'].properties['calls-total'].description).toMatch(/通|話/);
});

test('what was written a moment ago and is not offered yet is not underlined', () => {
  const figures = 'content/annual/112/rdec/figures.yaml';
  const files = new Map([[figures, 'new-item:\n  new-indicator: { period: "199H2", value: "1" }\n']]);
  expect(errorsOf(figures, files)).toEqual([]);
});

test('a file is told its schema once, by its first line', () => {
  const file = 'content/annual/112/rdec/figures.yaml';
  const commented = withModeline(file, 'a:\r\n  b: c\r\n');
  expect(commented).toBe(
    '# yaml-language-server: $schema=../../../../schemas/figures.schema.json\r\na:\r\n  b: c\r\n',
  );
  expect(withModeline(file, commented)).toBe(commented);
  expect(withModeline('content/other.yaml', 'a: b\n')).toBe('a: b\n');
});
