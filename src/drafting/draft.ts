import type { ContentFiles } from '../library/files.ts';
import { type Edition, type Library, type Report, reportsOf } from '../library/library.ts';
import type { AgencyId } from '../model/agency.ts';
import type { Bilingual } from '../model/locale.ts';
import type { Observation } from '../model/observation.ts';
import type { Wanted } from './arguments.ts';
import { draftFigures } from './draft-figures.ts';
import { editionFile } from './edition-file.ts';

/** A report to begin, as files. */
export interface Draft {
  /** `annual/113/rdec` */
  readonly path: string;
  readonly before: Report;
  /** `edition.yaml` of an edition that isn't there yet. */
  readonly edition?: string;
  /** The files of the report's folder, by path from there. */
  readonly files: ReadonlyMap<string, string>;
  /** How many texts are to be written, and how many figures to be filled in. */
  readonly texts: number;
  readonly figures: number;
  readonly unshifted: readonly Observation[];
  /** The edition where it is there already, but is no draft. */
  readonly undrafted?: Edition;
}

/** Begins a report after the last one of its agency: outline, figures without values, empty texts. */
export function draftReport(library: Library, wanted: Wanted): Draft | { fault: Bilingual } {
  const { series, number, agency, year } = wanted;
  const path = `${series}/${number}/${agency}`;
  if ([...library.files.keys()].some((file) => file.startsWith(`content/${path}/`)))
    return { fault: exists(path) };
  if (!library.agencies.has(agency as AgencyId)) return { fault: unknownAgency(agency, library) };
  const before = reportsOf(library).findLast(
    (report) =>
      report.edition.series === series &&
      report.agency.id === agency &&
      report.edition.number.localeCompare(number, 'en', { numeric: true }) < 0,
  );
  if (!before) return { fault: nothingBefore(path) };
  const edition = library.editions.find((one) => one.path === `${series}/${number}`);
  if (edition && edition.year !== year) return { fault: otherYear(edition) };
  const figures = draftFigures(before, {
    from: before.edition.year,
    to: year,
    yearly: series === 'annual',
  });
  const texts = textFiles(library.files, before);
  return {
    path,
    before,
    ...(!edition && { edition: editionFile(before.edition, number, year) }),
    ...(edition && edition.status !== 'draft' && { undrafted: edition }),
    files: new Map([
      ['report.yaml', library.files.get(`content/${before.path}/report.yaml`) ?? ''],
      ['figures.yaml', figures.yaml],
      ...texts,
    ]),
    texts: [...texts.keys()].filter((name) => name.endsWith('.zh.mdx')).length,
    figures: figures.count,
    unshifted: figures.unshifted,
  };
}

/**
 * An empty Chinese text for each of the last report, and beside it, as `….previous.md`, what the last
 * report said in both languages: nothing reads these, so that last year's words can't be published.
 */
function textFiles(files: ContentFiles, before: Report): Map<string, string> {
  const folder = `content/${before.path}/`;
  const texts = new Map<string, string>();
  for (const [file, source] of files) {
    if (!file.startsWith(folder) || !file.endsWith('.mdx')) continue;
    const name = file.slice(folder.length);
    if (name.endsWith('.zh.mdx')) texts.set(name, '');
    texts.set(name.replace(/\.mdx$/, '.previous.md'), withoutFrontmatter(source));
  }
  return texts;
}

function withoutFrontmatter(source: string): string {
  return source.replace(/^---\n(?:[\s\S]*?\n)?---\n+/, '');
}

function exists(path: string): Bilingual {
  return {
    zh: `content/${path}/ 已經存在；這個指令只建立新報告，不會覆寫。`,
    en: `content/${path}/ exists already; this command begins new reports and overwrites nothing.`,
  };
}

function unknownAgency(agency: string, { agencies }: Library): Bilingual {
  return {
    zh: `沒有機關「${agency}」，應為 ${[...agencies.keys()].join('、')} 之一；新機關請先加到 content/agencies.yaml。`,
    en: `Unknown agency \`${agency}\`, expected one of ${[...agencies.keys()].join(', ')}. Add a new one to content/agencies.yaml first.`,
  };
}

function nothingBefore(path: string): Bilingual {
  return {
    zh: `${path} 之前沒有這個機關的報告可供沿用。第一份報告請自行建立 report.yaml，寫法可參考其他機關。`,
    en: `There is no report of this agency before ${path} to begin from. Write the report.yaml of a first report yourself, after another agency's.`,
  };
}

function otherYear({ path, year }: Edition): Bilingual {
  return {
    zh: `content/${path}/edition.yaml 記載的年度是 ${year}，與指定的不同。`,
    en: `content/${path}/edition.yaml gives the year ${year}, which differs from the one asked for.`,
  };
}
