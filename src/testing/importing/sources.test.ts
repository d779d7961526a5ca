import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Import, importDocument } from '../../importing/import.ts';
import { buildLibrary } from '../../library/build.ts';
import { readContentFiles } from '../../library/files.ts';
import { findReport } from '../../library/library.ts';
import { figureText } from '../../model/figure.ts';
import { periodKey } from '../../model/period.ts';
import { readSourceDocument } from '../../sources/read.ts';
import { draftOf } from './draft.ts';
import { lostCharacters } from './lost.ts';

/** The published documents and their true outlines, which are no part of the project. */
const folder = '../shared';
const present = existsSync(`${folder}/sources`);
if (!present)
  console.info(`The published documents are not here (${folder}/sources): these tests are skipped.`);

interface Heading {
  readonly id: string;
  readonly children?: readonly Heading[] | undefined;
  readonly text?: { readonly starts: string; readonly ends: string } | undefined;
}

const headingSchema: z.ZodType<Heading> = z.lazy(() =>
  z.object({
    id: z.string(),
    children: z.array(headingSchema).optional(),
    text: z.object({ starts: z.string(), ends: z.string() }).optional(),
  }),
);
const truthSchema = z.object({
  reports: z.array(z.object({ report: z.string(), source: z.string(), outline: z.array(headingSchema) })),
});
const truth = present
  ? truthSchema.parse(JSON.parse(readFileSync(`${folder}/outline.json`, 'utf8'))).reports
  : [];

const published = readContentFiles('.');

/** The site with one report's texts and figures still to be imported, its outline known. */
function withoutTexts(path: string) {
  const edition = path.replace(/\/[^/]+$/, '');
  const files = new Map(
    [...published].flatMap(([file, source]): [string, string][] => {
      if (file === `content/${edition}/edition.yaml`) {
        return [[file, source.replace('status: published', 'status: draft')]];
      }
      if (!file.startsWith(`content/${path}/`)) return [[file, source]];
      if (file.endsWith('/report.yaml')) return [[file, source.replace(/^highlights:\n(?: .*\n)+/m, '')]];
      if (file.endsWith('/figures.yaml')) return [[file, withoutValues(source)]];
      return [];
    }),
  );
  const library = buildLibrary(files);
  const report = findReport(library, path);
  if (!report) throw new Error(`no report ${path}`);
  return { library, report };
}

function withoutValues(figures: string): string {
  return figures
    .replace(/^\s+note:\n(?: {8,}.*\n)+/gm, '')
    .replace(/, note: \{.*\}/g, '')
    .replace(/value: ?(?:"[^"]*"|[^\s},]+)/g, 'absence: not-published-yet');
}

async function importSource(source: string, given: ReturnType<typeof withoutTexts>) {
  const document = await readSourceDocument(readFileSync(`${folder}/${source}`));
  return { document, made: importDocument(given.library, given.report, document, source) };
}

/** How many of the texts that an outline knows begin and end as they should. */
function soundTexts(outline: readonly Heading[], { files, figures }: Import) {
  const known = outline.flatMap(withChildren).filter(({ text }) => text);
  const wrong = known.filter(({ id, text }) => {
    const file = [...files.keys()].find((name) => new RegExp(`/${id}(?:/index)?\\.zh\\.mdx$`).test(name));
    const printed = figures
      .filter(({ item, certain }) => item === id && certain)
      .reduce(
        (all, { indicator, written: { quantity, bare } }) =>
          all.replace(
            new RegExp(`<Value of="${indicator.id}"[^>]*/>`),
            figureText(quantity, indicator.unit, 'zh', bare),
          ),
        (file && files.get(file)) ?? '',
      );
    const [own, starts, ends] = [printed, text?.starts ?? '', text?.ends ?? ''].map(han);
    return !own?.startsWith(starts ?? '') || !own.endsWith(ends ?? '');
  });
  return { sound: known.length - wrong.length, known: known.length, wrong: wrong.map(({ id }) => id) };
}

function withChildren(heading: Heading): Heading[] {
  return [heading, ...(heading.children ?? []).flatMap(withChildren)];
}

/** Han alone: Markdown writes numbers of lists otherwise. */
function han(text: string): string {
  return text.replace(/[^\p{Script=Han}]/gu, '');
}

test.skipIf(!present).each(truth.map(({ report, source, outline }) => [report, source, outline] as const))(
  'finds the headings of %s and lays its texts out under them',
  async (path, source, outline) => {
    const given = withoutTexts(path);
    const { document, made } = await importSource(source, given);
    const { found, missing } = made.headings;
    const matched = found.filter(({ how }) => how === 'matched').length;
    const share = matched / (found.length + missing.length);
    const texts = soundTexts(outline, made);
    console.info(
      `${path}: headings ${matched} matched, ${found.length - matched} guessed, ${missing.length} not in the source; texts ${texts.sound} of ${texts.known} (${texts.wrong.join(', ')})`,
    );
    expect(share).toBeGreaterThanOrEqual(0.95);
    expect(texts.sound / texts.known).toBeGreaterThanOrEqual(0.95);
    expect(lostCharacters(document, made)).toBe('');
  },
  60_000,
);

test.skipIf(!present).each(['109', '111', '112'])(
  'imports the report of %s into a draft begun after the one before, its figures right',
  async (number) => {
    const path = `annual/${number}/rdec`;
    const before = [...published].filter(([file]) => {
      const year = /^content\/annual\/(\d+)/.exec(file)?.[1];
      return file.startsWith('content/council/') || file === 'content/changes.yaml'
        ? false
        : year === undefined || Number(year) < Number(number);
    });
    const given = draftOf(new Map(before), number);
    const { document, made } = await importSource(`sources/annual-${number}-rdec.txt`, given);
    expect(lostCharacters(document, made)).toBe('');
    const real = findReport(buildLibrary(published), path)?.observations ?? [];
    const wrong = made.figures.filter(({ certain, item, indicator, period, written }) => {
      const stated = real.filter(
        (figure) =>
          figure.item === item &&
          figure.indicator.id === indicator.id &&
          periodKey(figure.period) === periodKey(period),
      );
      return (
        certain &&
        stated.length > 0 &&
        !stated.some(({ quantity }) => quantity.value.eq(written.quantity.value))
      );
    });
    const certain = made.figures.filter((figure) => figure.certain).length;
    console.info(`${path}: figures ${certain} filled in, ${made.figures.length - certain} offered`);
    expect(wrong.map(({ indicator, written }) => `${indicator.id} ${written.value}`)).toEqual([]);
    expect(certain).toBeGreaterThan(35);
  },
  60_000,
);
