import { expect, test } from 'vitest';
import { checkContent } from '../check/check.ts';
import type { ContentFiles } from '../library/files.ts';
import { scenarioFiles } from '../testing/scenario/scenario.ts';
import { runNew } from './command.ts';

/** Runs the command on a site in memory. */
function run(given: ContentFiles, ...args: string[]) {
  const files = new Map(given);
  const outcome = runNew(args, {
    env: {},
    files: () => files,
    writeFile: (file, content) => files.set(file, content),
    placeFolder: (folder, contents) => {
      for (const [name, content] of contents) files.set(`${folder}/${name}`, content);
      return true;
    },
  });
  return { ...outcome, files };
}

const site = scenarioFiles();
const added = (files: ContentFiles) => [...files.keys()].filter((file) => !site.has(file));

test.each(['zh', 'en'])('begins a report and says what to do next (%s)', (lang) => {
  const { exitCode, text, files } = run(site, 'annual/114/rdec', '--lang', lang);
  expect(exitCode).toBe(0);
  expect(text).toMatchSnapshot();
  expect(added(files)).toMatchSnapshot();
  expect(files.get('content/annual/114/edition.yaml')).toMatchSnapshot();
});

test('keeps the outline as it was, asks for the figures and puts last year beside empty texts', () => {
  const { files } = run(site, 'content/annual/113/rdec/');
  const folder = 'content/annual/113/rdec';
  expect(files.get(`${folder}/report.yaml`)).toBe(site.get('content/annual/112/rdec/report.yaml'));
  expect(files.get(`${folder}/figures.yaml`)).toMatchSnapshot();
  const text = `${folder}/joint-services/petitions-handling`;
  expect(files.get(`${text}.zh.mdx`)).toBe('');
  expect(files.get(`${text}.zh.previous.md`)).toContain('<Value of="petitions" />');
  expect(files.get(`${text}.en.previous.md`)).not.toContain('translates');
  expect(files.get('content/annual/113/edition.yaml')).toBe(site.get('content/annual/113/edition.yaml'));
});

test('a new draft has nothing but work to do, which stops no build', () => {
  const { files } = run(site, 'annual/113/rdec');
  const left = new Map(files).set('content/annual/113/rdec/unplaced.md', '甲\n');
  const { diagnostics } = checkContent(left);
  const found = diagnostics.map(({ severity, rule }) => `${severity} ${rule}`);
  expect(new Set(found)).toEqual(new Set(['warning missing-text', 'warning stray-file']));
  expect(found).toHaveLength(6);
});

test('what stands beside the texts of a draft may not stay when it is published', () => {
  const { files } = run(site, 'annual/113/rdec');
  const edition = 'content/annual/113/edition.yaml';
  const published = new Map(files)
    .set('content/annual/113/rdec/unplaced.md', '甲\n')
    .set(edition, (files.get(edition) ?? '').replace('draft', 'published'));
  const { diagnostics } = checkContent(published);
  const stray = diagnostics.filter(({ rule, severity }) => rule === 'stray-file' && severity === 'error');
  expect(stray.map(({ file }) => file.replace(/^.*\./, ''))).toEqual(Array.from({ length: 11 }, () => 'md'));
  expect(stray.at(-1)).toMatchSnapshot();
  expect(diagnostics.some(({ rule, severity }) => rule === 'missing-text' && severity === 'error')).toBe(
    true,
  );
});

test('says what of last year could not be shifted, and what an edition is instead of a draft', () => {
  const files = scenarioFiles({
    'annual/113/edition.yaml': 'title: { zh: 甲, en: A }\nyear: 113\nstatus: edition-missing\n',
    'annual/112/rdec/figures.yaml': 'petitions-handling:\n  petitions: { period: "@98-10", value: "5" }\n',
  });
  const { text, files: made } = run(files, 'annual/113/rdec', '--lang', 'zh');
  expect(text).toContain('有 1 個數值的期間（@98-10）無法推移');
  expect(text).toContain('狀態是 edition-missing');
  expect(made.get('content/annual/113/rdec/figures.yaml')).toMatch(
    /\{\}[\s\S]*# petitions-handling: petitions @98-10: 5/,
  );
});

test.each([
  ['no arguments', []],
  ['another option', ['annual/113/rdec', '--force']],
  ['a path that is none', ['annual/113']],
  ['a report that is there', ['annual/112/rdec']],
  ['an agency that is not there', ['annual/113/epb']],
  ['a first report', ['annual/100/rdec']],
  ['a session without year', ['council/4-3/rdec']],
  ['a year that is none', ['council/4-3/rdec', '--year', '2024']],
  ['another year than the edition', ['annual/113/rdec', '--year', '114']],
])('answers %s with a sentence and writes nothing', (_, args) => {
  for (const lang of ['zh', 'en']) {
    const { exitCode, text, files } = run(site, ...args, '--lang', lang);
    expect(exitCode).toBe(2);
    expect(text).toMatchSnapshot(lang);
    expect(added(files)).toEqual([]);
  }
});
