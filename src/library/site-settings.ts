import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteSchema } from '../model/site.ts';
import { validate } from './schema.ts';
import { parseYaml } from './yaml.ts';

/** Where the site stands. */
export interface SiteSettings {
  /** `https://reports.example.org` */
  readonly address: string;
  /** `/` or `/reports/` */
  readonly base: string;
}

/**
 * Reads address and base of `content/site.yaml`; the variables `SITE` and `BASE` override them
 * unless they are empty. Where the file is unsound, the check says so, and these fall back.
 */
export function readSiteSettings(
  root: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): SiteSettings {
  const file = 'content/site.yaml';
  const site = validate(parseYaml(file, readFileSync(join(root, file), 'utf8')), siteSchema).data;
  const base = env.BASE || site?.base || '/';
  return {
    address: (env.SITE || site?.address || 'https://site.invalid').replace(/\/$/, ''),
    base: `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  };
}
