import { readFileSync } from 'node:fs';
import { runImport } from '../src/importing/command.ts';
import { readContentFiles } from '../src/library/files.ts';
import { writeContentFile } from '../src/library/write-content.ts';

const root = process.cwd();
const { text, exitCode } = await runImport(process.argv.slice(2), {
  env: process.env,
  files: () => readContentFiles(root),
  read: readFileSync,
  writeFile: (file, content) => writeContentFile(root, file, content),
});
if (exitCode === 0) console.log(text);
else console.error(text);
process.exitCode = exitCode;
