import { toAd } from '../../model/year.ts';
import { leadReport } from './lead-report.ts';
import { agencyNames } from './names.ts';
import { indicatorFiles } from './registry.ts';

/** How far a made-up site has grown. */
export interface Growth {
  /** The ROC years of its annual editions, oldest first. */
  readonly years: readonly number[];
  /** Those of them whose report could not be had. */
  readonly missing: readonly number[];
  /** How many agencies report in the latest edition; the first of them reports in all. */
  readonly agencies: number;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const numerals = ['壹', '貳', '參', '肆', '伍', '陸'];

/**
 * The files of a site that has been used for long, by their path in `content/`: names and titles as long as
 * they come, long numbers, ranks, halves, parts of a year and shares of many parts. JSON is YAML.
 */
export function grownContent(growth: Growth): Map<string, string> {
  const { years, missing, agencies } = growth;
  const held = years.filter((year) => !missing.includes(year));
  const names = agencyNames.slice(0, agencies);
  const files = new Map([
    ['agencies.yaml', json(Object.fromEntries(names.map(({ id, ...name }) => [id, name])))],
    ...indicatorFiles(names),
  ]);
  for (const year of years) {
    files.set(`annual/${year}/edition.yaml`, json(edition(year, missing.includes(year))));
  }
  for (const [index, name] of names.entries()) {
    for (const year of index === 0 ? held : held.slice(-1)) {
      const report = index === 0 ? leadReport(year, held) : followingReport(name.id, year);
      for (const [file, text] of Object.entries(report)) {
        files.set(`annual/${year}/${name.id}/${file}`, typeof text === 'string' ? text : json(text));
      }
    }
  }
  return files;
}

/** The files of a site with one edition of one agency, which has no figures yet. */
export function youngContent(): Map<string, string> {
  const [{ id, ...name }] = agencyNames;
  const item = `annual/113/${id}/${id}-work-0/${id}-item-0`;
  return new Map([
    ['agencies.yaml', json({ [id]: name })],
    ['annual/113/edition.yaml', json(edition(113, false))],
    [`annual/113/${id}/report.yaml`, json({ agency: id, outline: [chapter(id, 0)] })],
    [`${item}.zh.mdx`, '本年度完成制度整備。\n'],
    [`${item}.en.mdx`, 'The year laid the ground.\n'],
  ]);
}

function edition(year: number, missing: boolean) {
  return {
    title: { zh: `${year}年度施政績效成果報告`, en: `Annual Performance Report ${toAd(year as never)}` },
    year,
    ...(missing && { status: 'edition-missing' }),
  };
}

function chapter(id: string, index: number) {
  return {
    id: `${id}-work-${index}`,
    no: numerals[index],
    title: { zh: '業務推動與為民服務', en: 'Operations and public service' },
    items: [
      {
        id: `${id}-item-${index}`,
        no: '一',
        title: {
          zh: '強化防災整備與跨機關協調聯繫',
          en: 'Disaster preparedness and interagency coordination',
        },
      },
    ],
  };
}

function followingReport(id: string, year: number): Record<string, unknown> {
  return {
    'report.yaml': { agency: id, highlights: [`${id}-cases`], outline: [chapter(id, 0), chapter(id, 1)] },
    'figures.yaml': { [`${id}-item-0`]: { [`${id}-cases`]: { period: String(year), value: '12,345' } } },
    [`${id}-work-0/${id}-item-0.zh.mdx`]: `全年受理<Value of="${id}-cases" />，均於期限內辦結。\n`,
    [`${id}-work-0/${id}-item-0.en.mdx`]: `All <Value of="${id}-cases" /> were closed in time.\n`,
    [`${id}-work-1/${id}-item-1.zh.mdx`]: '結合區公所與民間團體辦理整備演練，並逐案追蹤改善情形。\n',
    [`${id}-work-1/${id}-item-1.en.mdx`]:
      'District offices and civic groups took part in the drills, and every finding was followed up.\n',
  };
}
