import type { Locale } from '../../model/locale.ts';
import { foldText } from '../text/fold.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { chunksOf } from './chunks.ts';
import { type Catalogue, type CatalogueTerm, type Chunk, type GroupTexts, wholeText } from './format.ts';
import { kinds, type SearchRecord } from './record.ts';

/** The files of a language's index by name; each is JSON. */
type IndexFiles = Map<string, Catalogue | Chunk | GroupTexts>;

/** Makes the index of some records. The same records give the same files. */
export function buildIndex(
  records: readonly SearchRecord[],
  terms: readonly CatalogueTerm[],
  locale: Locale,
): IndexFiles {
  const tokens = records.map((record) => tokensOf(wholeText(record), locale));
  const chunks = chunksOf(tokens, locale);
  const groups = numbered(records.map(({ group }) => group));
  const files: IndexFiles = new Map();
  files.set('catalogue', {
    chunks: chunks.map(({ first }) => first),
    kinds,
    terms,
    ...tables(records, tokens, groups),
  } satisfies Catalogue);
  for (const [number, { chunk }] of chunks.entries()) files.set(`chunk-${number}`, chunk);
  const members = Map.groupBy(records.entries(), ([, { group }]) => groups.get(group) ?? 0);
  for (const [number, some] of members) files.set(`text-${number}`, textsOf(some));
  return files;
}

function tables(
  records: readonly SearchRecord[],
  tokens: readonly (readonly Token[])[],
  groups: ReadonlyMap<string, number>,
): Pick<Catalogue, 'reports' | 'chapters' | 'names' | 'contexts' | 'records'> {
  const reports = numbered(records.map(({ report }) => report?.path));
  const chapters = numbered(records.map(({ chapter }) => chapter?.id));
  const names = numbered(records.flatMap(({ context }) => context.map(foldText)));
  const contextOf = ({ context }: SearchRecord) =>
    [...new Set(context.map((name) => names.get(foldText(name)) ?? -1))].join();
  const contexts = numbered(records.map(contextOf));
  const column = (value: (record: SearchRecord) => number | undefined) =>
    records.map((record) => value(record) ?? -1);
  const reportOf = new Map(records.map(({ report }) => [report?.path, report]));
  // The newest record names what several share.
  const oldestFirst = records.toSorted((a, b) => newness(a) - newness(b));
  const chapterOf = new Map(oldestFirst.map(({ chapter }) => [chapter?.id, chapter]));
  const lengths = records.map((record, index) => lengthsOf(record, tokens[index] ?? []));
  return {
    reports: [...reports.keys()].flatMap((path) => reportOf.get(path) ?? []),
    chapters: [...chapters.keys()].flatMap((id) => chapterOf.get(id) ?? []),
    names: [...names.keys()],
    contexts: [...contexts.keys()].map((key) => (key === '' ? [] : key.split(',').map(Number))),
    records: {
      group: column(({ group }) => groups.get(group)),
      kind: column(({ kind }) => kinds.indexOf(kind)),
      report: column(({ report }) => report && reports.get(report.path)),
      chapter: column(({ chapter }) => chapter && chapters.get(chapter.id)),
      context: column((record) => contexts.get(contextOf(record))),
      title: lengths.map(({ title }) => title),
      titleWords: lengths.map(({ titleWords }) => titleWords),
      alias: lengths.map(({ alias }) => alias),
      aliasWords: lengths.map(({ aliasWords }) => aliasWords),
      length: lengths.map(({ length }) => length),
    },
  };
}

/** An annual report is of the whole year, so it comes after a council's of the same. */
function newness({ report }: SearchRecord): number {
  return report ? report.year + (report.series === 'annual' ? 0.5 : 0) : 0;
}

/** Where the title ends and the alias begins, counted in places; how many tokens they have. */
function lengthsOf(record: SearchRecord, tokens: readonly Token[]) {
  const aliasStart = wholeText(record).length - record.alias.length;
  const title = tokens.filter(({ end }) => end <= record.title.length);
  const alias = tokens.filter(({ start }) => start >= aliasStart);
  const length = (tokens.at(-1)?.at ?? -1) + 1;
  return {
    title: (title.at(-1)?.at ?? -1) + 1,
    titleWords: title.length,
    alias: alias[0]?.at ?? length,
    aliasWords: alias.length,
    length,
  };
}

function textsOf(members: readonly (readonly [number, SearchRecord])[]): GroupTexts {
  return {
    records: members.map(
      ([record, { url, title, body, figures, heading, alias, trail, reading, change, chart, history }]) => ({
        record,
        url,
        title,
        body,
        figures,
        heading,
        alias,
        trail,
        ...(reading && { reading }),
        ...(change && { change }),
        ...(chart && { chart }),
        ...(history && { history }),
      }),
    ),
  };
}

/** The distinct values in order of appearance, each with its number. */
function numbered<Value extends string>(values: readonly (Value | undefined)[]): Map<Value, number> {
  const numbers = new Map<Value, number>();
  for (const value of values) {
    if (value !== undefined && !numbers.has(value)) numbers.set(value, numbers.size);
  }
  return numbers;
}
