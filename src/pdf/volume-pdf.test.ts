import { beforeAll, describe, expect, test } from 'vitest';
import { buildLibrary } from '../library/build.ts';
import { readContentFiles } from '../library/files.ts';
import type { Edition } from '../library/library.ts';
import { locales } from '../model/locale.ts';
import { readPdf } from './conformance/read-pdf.ts';
import { bare } from './conformance/structure.ts';
import { volumePdf } from './volume-pdf.ts';

/** The project's content, with a second agency that stands first and has the same outline. */
function withSecondAgency(): ReadonlyMap<string, string> {
  const content = readContentFiles(process.cwd());
  const agency =
    'water:\n  name: { zh: 測試水利局, en: Test Water Bureau }\n  short: { zh: 水利局, en: Water }\n';
  const copies = [...content].flatMap(([path, text]) => {
    const [, rest] = /^content\/annual\/112\/rdec\/(.*)$/.exec(path) ?? [];
    if (rest === undefined) return [];
    const twin = text.replace(/^agency: rdec$/m, 'agency: water');
    return [[`content/annual/112/water/${rest}`, twin] as const];
  });
  const agencies = `${agency}${content.get('content/agencies.yaml')}`;
  return new Map([...content, ...copies, ['content/agencies.yaml', agencies]]);
}

const library = buildLibrary(withSecondAgency());

function edition(path: string): Edition {
  const found = library.editions.find((candidate) => candidate.path === path);
  if (!found) throw new Error(`no edition ${path}`);
  return found;
}

describe.each(locales)('a volume in %s', (locale) => {
  const reading = volumePdf(library, edition('annual/112'), locale, 'ua-1').then(readPdf);
  beforeAll(() => reading, 60_000);

  test('binds the reports of all agencies in the order of agencies.yaml', async () => {
    const { bookmarks } = await reading;
    const [first, second] = ['water', 'rdec'].map((id) =>
      bookmarks.findIndex(
        ({ title }) =>
          title === edition('annual/112').reports.find(({ agency }) => agency.id === id)?.agency.name[locale],
      ),
    );
    // After the glance of the edition.
    expect(first).toBe(1);
    expect(second).toBeGreaterThan(40);
  });

  test('names each chapter by its agency', async () => {
    const { destinations } = await reading;
    const places = ['water', 'rdec'].map((id) => destinations.get(`${id}.joint-services`)?.page ?? 0);
    expect(places[0]).toBeGreaterThan(0);
    expect(places[1]).toBeGreaterThan(places[0] ?? 0);
  });

  test('shows each agency at a glance after the cover, and each report after the title of its agency', async () => {
    const { pages, bookmarks } = await reading;
    const glance = bare(pages[1]?.texts.map(({ text }) => text).join('') ?? '');
    for (const { agency } of edition('annual/112').reports)
      expect(glance).toContain(bare(agency.name[locale]));
    const titles = bookmarks.map(({ title }) => bare(title));
    const title = locale === 'zh' ? '112年概覽' : '2023ataglance';
    const agencies = edition('annual/112').reports.map(({ agency }) =>
      titles.indexOf(bare(agency.name[locale])),
    );
    const found = titles.flatMap((one, index) => (one === title ? [index] : []));
    expect(found).toEqual([0, ...agencies.map((index) => index + 1)]);
  });

  test('lists agencies and their chapters in its contents', async () => {
    const { pages } = await reading;
    const contents = pages[2]?.texts.map(({ text }) => text).join('') ?? '';
    expect(contents).toContain(locale === 'zh' ? '測試水利局' : 'Test Water Bureau');
    expect(contents).toContain(locale === 'zh' ? '管制考核' : 'Control and evaluation');
    expect(contents).not.toContain(locale === 'zh' ? '法律諮詢' : 'Legal consultation');
  });
});

test('a volume of one report shows that report at a glance, once', async () => {
  const { bookmarks } = await readPdf(await volumePdf(library, edition('annual/111'), 'zh', 'ua-1'));
  const titles = bookmarks.map(({ title }) => bare(title));
  expect(titles.flatMap((title, index) => (title === '111年概覽' ? [index] : []))).toEqual([0]);
}, 60_000);
