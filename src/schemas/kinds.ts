import { z } from 'zod';
import { exceptionsSchema } from '../audit/exceptions.ts';
import { agencySchema } from '../model/agency.ts';
import { changesSchema } from '../model/change.ts';
import { editionSchema } from '../model/edition.ts';
import { glossarySchema } from '../model/glossary.ts';
import { registrySchema } from '../model/indicator.ts';
import type { Bilingual } from '../model/locale.ts';
import { figuresSchema } from '../model/observation.ts';
import { reportSchema } from '../model/report.ts';
import { siteSchema } from '../model/site.ts';
import { idSchema, pageIdSchema } from '../model/text.ts';
import { unitSchema } from '../model/unit.ts';

/** One kind of YAML file: what it is called, where such files lie, and its schema. */
export interface Kind {
  readonly name: string;
  readonly files: string;
  readonly title: Bilingual;
  readonly schema: z.ZodType;
}

/** Every kind of YAML file that content has; `files` are patterns as editor programs read them. */
export const kinds: readonly Kind[] = [
  { name: 'site', files: 'content/site.yaml', title: { zh: '網站設定', en: 'The site' }, schema: siteSchema },
  {
    name: 'agencies',
    files: 'content/agencies.yaml',
    title: { zh: '機關', en: 'Agencies' },
    schema: z.record(pageIdSchema, agencySchema),
  },
  {
    name: 'units',
    files: 'content/units.yaml',
    title: { zh: '計量單位', en: 'Units of measure' },
    schema: z.record(idSchema, unitSchema),
  },
  {
    name: 'glossary',
    files: 'content/glossary.yaml',
    title: { zh: '詞彙', en: 'Glossary' },
    schema: glossarySchema,
  },
  {
    name: 'changes',
    files: 'content/changes.yaml',
    title: { zh: '大綱的變動', en: 'Changes of the outline' },
    schema: changesSchema,
  },
  {
    name: 'indicators',
    files: 'content/indicators/*.yaml',
    title: { zh: '指標登錄檔', en: 'Registry of indicators' },
    schema: registrySchema,
  },
  {
    name: 'edition',
    files: 'content/*/*/edition.yaml',
    title: { zh: '年度', en: 'An edition' },
    schema: editionSchema,
  },
  {
    name: 'report',
    files: 'content/*/*/*/report.yaml',
    title: { zh: '報告的大綱', en: 'The outline of a report' },
    schema: reportSchema,
  },
  {
    name: 'figures',
    files: 'content/*/*/*/figures.yaml',
    title: { zh: '報告的數值', en: 'The figures of a report' },
    schema: figuresSchema,
  },
  {
    name: 'audit',
    files: 'content/*/*/*/audit.yaml',
    title: { zh: '與原文刻意不同之處', en: 'Differences from the source on purpose' },
    schema: exceptionsSchema,
  },
];

/** The kind of a content file; undefined for texts and for what nothing reads. */
export function kindOf(file: string): Kind | undefined {
  return kinds.find(({ files }) =>
    new RegExp(`^${files.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(file),
  );
}
