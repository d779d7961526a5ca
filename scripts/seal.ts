import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendSeal } from '../src/library/append-seal.ts';
import { readContentFiles } from '../src/library/files.ts';
import { readSiteSettings } from '../src/library/site-settings.ts';
import { runSeal } from '../src/seal/command.ts';

const root = process.cwd();
const { text, exitCode } = await runSeal(process.argv.slice(2), {
  env: process.env,
  files: () => readContentFiles(root),
  settings: () => readSiteSettings(root),
  built: (path) => {
    const file = join(root, 'dist', path);
    return existsSync(file) ? readFileSync(file) : undefined;
  },
  append: (edition, entry) => appendSeal(root, edition, entry),
});
if (exitCode === 0) console.log(text);
else console.error(text);
process.exitCode = exitCode;
