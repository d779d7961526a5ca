import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stampTranslations } from '../../library/stamp.ts';
import { scenarioRoot } from '../scenario/scenario.ts';

/** Writes made-up content into a folder, with the scenario's site settings, units and one page. */
export function writeContent(folder: string, files: ReadonlyMap<string, string>): void {
  const content = join(folder, 'content');
  rmSync(content, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
  for (const file of ['site.yaml', 'units.yaml'])
    cpSync(join(scenarioRoot, 'content', file), join(content, file));
  const pages = { 'pages/about.zh.mdx': aboutZh, 'pages/about.en.mdx': aboutEn };
  for (const [file, text] of [...files, ...Object.entries(pages)]) {
    const path = join(content, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  stampTranslations(folder, ['content']);
}

const aboutZh = '---\ntitle: 關於\ndescription: 測試用的小站\n---\n\n本站只供測試。\n';
const aboutEn =
  '---\ntitle: About\ndescription: A small site for tests\n---\n\nThis site is for tests alone.\n';
