import { buildLibrary } from '../library/build.ts';
import { findReport, type Report } from '../library/library.ts';
import { scenarioFiles } from './scenario/scenario.ts';

/** An outline by ids: a leaf is its own text (empty for none), a branch holds what is beneath it. */
export interface GivenOutline {
  readonly [id: string]: string | GivenOutline;
}

/** A report of chapters and items, with figures: by item, indicator and period. */
export interface GivenReport {
  readonly outline: GivenOutline;
  readonly titles?: Readonly<Record<string, string>>;
  readonly figures?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}

interface GivenHeading {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly items?: GivenHeading[];
}

/**
 * Two reports of one agency, of 111 and 112. A figure that is a word (`not-reported`) is an absence.
 * Indicators count calls a year, unless named in `percent`.
 */
export function givenPair(
  before: GivenReport,
  after: GivenReport,
  percent: readonly string[] = [],
): { before: Report; after: Report } {
  const years = [
    ['111', before],
    ['112', after],
  ] as const;
  const indicators = years.flatMap(([, { figures = {} }]) => Object.values(figures).flatMap(Object.keys));
  const registry = Object.fromEntries(
    indicators.map((id) => [
      id,
      {
        name: { zh: id, en: id },
        definition: { zh: id, en: id },
        unit: percent.includes(id) ? 'percent' : 'calls',
        kind: 'flow',
        direction: 'neutral',
        period: 'year',
      },
    ]),
  );
  const files = years.flatMap(([year, report]) => reportFiles(`annual/${year}`, report));
  // JSON is YAML.
  const library = buildLibrary(
    scenarioFiles({
      'indicators/services.yaml': JSON.stringify({ theme: { zh: '題', en: 'Theme' }, indicators: registry }),
      'annual/111/edition.yaml': 'title: { zh: 111年報告, en: Report 111 }\nyear: "111"\n',
      ...Object.fromEntries(files),
    }),
  );
  const [older, newer] = years.map(([year]) => findReport(library, `annual/${year}/rdec`));
  if (!older || !newer) throw new Error(library.diagnostics.map(({ message }) => message.en).join('\n'));
  return { before: older, after: newer };
}

function reportFiles(
  folder: string,
  { outline, titles = {}, figures = {} }: GivenReport,
): [string, string][] {
  const texts: [string, string][] = [];
  const headings = (given: GivenOutline, chapter?: string): GivenHeading[] =>
    Object.entries(given).map(([id, beneath]) => {
      const title = { zh: titles[id] ?? id, en: titles[id] ?? id };
      if (typeof beneath !== 'string') return { id, title, items: headings(beneath, chapter ?? id) };
      if (beneath)
        texts.push([`${folder}/rdec/${chapter ? `${chapter}/${id}` : `${id}/index`}.zh.mdx`, beneath]);
      return { id, title };
    });
  const stated = Object.entries(figures).map(([item, byIndicator]) => [
    item,
    Object.fromEntries(
      Object.entries(byIndicator).map(([indicator, byPeriod]) => [
        indicator,
        Object.entries(byPeriod).map(([period, value]) =>
          /^[a-z-]+$/.test(value) ? { period, absence: value } : { period, value },
        ),
      ]),
    ),
  ]);
  return [
    [`${folder}/rdec/report.yaml`, JSON.stringify({ agency: 'rdec', outline: headings(outline) })],
    [`${folder}/rdec/figures.yaml`, JSON.stringify(Object.fromEntries(stated))],
    ...texts,
  ];
}
