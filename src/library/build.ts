import { hash } from '../cache/hash.ts';
import { parseDocument } from '../dialect/parse.ts';
import type { AgencyId } from '../model/agency.ts';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import { editionSchema, seriesIds } from '../model/edition.ts';
import type { Locale } from '../model/locale.ts';
import { reportSchema } from '../model/report.ts';
import { type Site, siteSchema } from '../model/site.ts';
import { parseRocYear } from '../model/year.ts';
import { errorAt, startOf, suggest } from './diagnose.ts';
import type { ContentFiles } from './files.ts';
import { type Edition, type Library, type Page, type Report, withDescendants } from './library.ts';
import { readObservations } from './observations.ts';
import { readOutline } from './outline.ts';
import { type Registry, readFile, readRegistry } from './registry.ts';

/** Builds the library from the files of `content/`. Pure: the same files give the same library. */
export function buildLibrary(files: ContentFiles): Library {
  const diagnostics: Diagnostic[] = [];
  const site = readFile(files, 'content/site.yaml', siteSchema, diagnostics)?.data ?? unreadableSite;
  const registry = readRegistry(files, diagnostics);
  const editions = readEditions(files, registry, diagnostics);
  const pages = readPages(files, diagnostics);
  reportStrayFiles(files, diagnostics);
  return {
    site,
    agencies: registry.agencies,
    indicators: registry.indicators,
    editions,
    pages,
    diagnostics: diagnostics.sort(compareDiagnostics),
    files,
    digest: digestOf(files, () => true),
  };
}

/** What pages of a development server show while `site.yaml` can't be read; a build stops before. */
const unreadableSite: Site = siteSchema.parse({
  address: 'https://site.invalid',
  base: '/',
  title: { zh: 'content/site.yaml 無法讀取', en: 'content/site.yaml cannot be read' },
  publisher: { zh: '—', en: '—' },
  lead: { zh: '—', en: '—' },
  notice: { zh: '—', en: '—' },
  source: { zh: '—', en: '—' },
  licence: { id: '—', name: { zh: '—', en: '—' }, url: 'https://site.invalid' },
});

function readEditions(files: ContentFiles, registry: Registry, diagnostics: Diagnostic[]): Edition[] {
  const paths = new Set<string>();
  for (const file of files.keys()) {
    const [, path] = new RegExp(`^content/((?:${seriesIds.join('|')})/[^/]+)/`).exec(file) ?? [];
    if (path) paths.add(path);
  }
  return [...paths]
    .flatMap((path) => readEdition(path, files, registry, diagnostics))
    .sort(
      (a, b) =>
        seriesIds.indexOf(a.series) - seriesIds.indexOf(b.series) ||
        a.number.localeCompare(b.number, 'en', { numeric: true }),
    );
}

function readEdition(
  path: string,
  files: ContentFiles,
  registry: Registry,
  diagnostics: Diagnostic[],
): Edition[] {
  const read = readFile(files, `content/${path}/edition.yaml`, editionSchema, diagnostics);
  if (!read) return [];
  const year = parseRocYear(read.data.year);
  if (!year) {
    diagnostics.push(
      errorAt(
        read.yaml.place(['year']),
        'period-form',
        {
          zh: `無法辨讀年度「${read.data.year}」，應為民國年，例如 112。`,
          en: `Unexpected year \`${read.data.year}\`, expected a ROC year such as \`112\`.`,
        },
        { zh: '請填民國年的數字。', en: 'Write the ROC year in digits.' },
      ),
    );
    return [];
  }
  const [series, number] = path.split('/') as [Edition['series'], string];
  const { title, status, published } = read.data;
  const edition = { path, series, number, title, year, status, ...(published && { published }) };
  const folders = new Set<string>();
  for (const file of files.keys()) {
    const [, agency] = new RegExp(`^content/${path}/([^/]+)/`).exec(file) ?? [];
    if (agency) folders.add(agency);
  }
  const order = [...registry.agencies.keys()];
  const reports = [...folders]
    .flatMap((agency) => readReport(`${path}/${agency}`, edition, files, registry, diagnostics))
    .sort((a, b) => order.indexOf(a.agency.id) - order.indexOf(b.agency.id));
  return [{ ...edition, reports }];
}

function readReport(
  path: string,
  edition: Report['edition'],
  files: ContentFiles,
  registry: Registry,
  diagnostics: Diagnostic[],
): Report[] {
  const folder = `content/${path}`;
  const read = readFile(files, `${folder}/report.yaml`, reportSchema, diagnostics);
  if (!read) return [];
  const folderName = path.split('/').at(-1) ?? '';
  // Without the file of agencies, which has been reported, no agency is known.
  if (registry.agencies.size === 0) return [];
  const agency = registry.agencies.get(read.data.agency as AgencyId);
  if (!agency || agency.id !== folderName) {
    diagnostics.push(
      errorAt(
        read.yaml.place(['agency']),
        'unknown-agency',
        agency
          ? {
              zh: `機關「${read.data.agency}」與資料夾名稱「${folderName}」不同。`,
              en: `Unexpected agency \`${read.data.agency}\` in the folder \`${folderName}\`.`,
            }
          : { zh: `沒有機關「${read.data.agency}」。`, en: `Unknown agency \`${read.data.agency}\`.` },
        agency
          ? { zh: '資料夾請以機關代碼命名。', en: "Name the folder by the agency's id." }
          : suggest(read.data.agency, registry.agencies.keys(), 'content/agencies.yaml'),
      ),
    );
  }
  if (!agency) return [];
  const chapters = readOutline(folder, read.data, read.yaml, files, diagnostics);
  const entries = chapters.flatMap(withDescendants);
  const itemIds = new Set<string>(entries.map((entry) => entry.id));
  const observations = readObservations(folder, itemIds, registry, files, diagnostics);
  const highlights = (read.data.highlights ?? []).flatMap((id, index) => {
    const observation = observations.find(({ indicator }) => indicator.id === id);
    if (observation) return [observation];
    // Its figure may stand in a file with errors, which have been reported.
    if (registry.isUnread(id) || diagnostics.some(({ file }) => file === `${folder}/figures.yaml`)) return [];
    diagnostics.push(
      errorAt(
        read.yaml.place(['highlights', index]),
        'unknown-indicator',
        {
          zh: `這份報告沒有指標「${id}」的數值。`,
          en: `Unexpected highlight \`${id}\`: this report has no figure of it.`,
        },
        suggest(id, new Set(observations.map(({ indicator }) => indicator.id)), `${folder}/figures.yaml`),
      ),
    );
    return [];
  });
  const digest = digestOf(
    files,
    (file) =>
      file.startsWith(`${folder}/`) ||
      /^content\/(?:[^/]+\.yaml|indicators\/.*)$/.test(file) ||
      file === `content/${edition.path}/edition.yaml`,
  );
  return [{ path, edition, agency, chapters, entries, observations, highlights, digest }];
}

function readPages(files: ContentFiles, diagnostics: Diagnostic[]): Page[] {
  const pages: Page[] = [];
  for (const [file, source] of files) {
    const [, id, locale] = /^content\/pages\/([^/.]+)\.(zh|en)\.mdx$/.exec(file) ?? [];
    if (!id || !locale) continue;
    const read = parseDocument(file, source, 'page');
    diagnostics.push(...read.diagnostics);
    pages.push({ id, locale: locale as Locale, document: read.document });
    const twin = file.replace(`.${locale}.mdx`, `.${locale === 'zh' ? 'en' : 'zh'}.mdx`);
    if (!files.has(twin)) {
      diagnostics.push(
        errorAt(
          startOf(file),
          'missing-text',
          {
            zh: `這一頁沒有另一種語言的檔案 ${twin}。`,
            en: `Missing ${twin}, this page in the other language.`,
          },
          { zh: '請建立這個檔案。', en: 'Create it.' },
        ),
      );
    }
  }
  return pages;
}

function reportStrayFiles(files: ContentFiles, diagnostics: Diagnostic[]): void {
  const known = new RegExp(
    [
      'content/(?:site|agencies|units|glossary)\\.yaml',
      'content/indicators/[^/]+\\.yaml',
      'content/pages/[^/.]+\\.(?:zh|en)\\.mdx',
      `content/(?:${seriesIds.join('|')})/[^/]+/edition\\.yaml`,
      `content/(?:${seriesIds.join('|')})/[^/]+/[^/]+/(?:report|figures)\\.yaml`,
      // Texts of a report are matched against its outline.
      `content/(?:${seriesIds.join('|')})/[^/]+/[^/]+/.+\\.mdx`,
    ]
      .map((pattern) => `^${pattern}$`)
      .join('|'),
  );
  for (const file of files.keys()) {
    if (known.test(file)) continue;
    diagnostics.push(
      errorAt(
        startOf(file),
        'stray-file',
        { zh: '本站不會讀取這個檔案。', en: 'Unexpected file, which nothing reads.' },
        { zh: '請檢查檔名與資料夾，或刪除檔案。', en: 'Check its name and folder, or delete it.' },
      ),
    );
  }
}

function digestOf(files: ContentFiles, include: (file: string) => boolean): string {
  return hash(...[...files].filter(([file]) => include(file)).flat());
}
