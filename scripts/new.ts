import { runNew } from '../src/drafting/command.ts';
import { readContentFiles } from '../src/library/files.ts';
import { placeFolder, writeContentFile } from '../src/library/write-content.ts';

const root = process.cwd();
const { text, exitCode } = runNew(process.argv.slice(2), {
  env: process.env,
  files: () => readContentFiles(root),
  writeFile: (file, content) => writeContentFile(root, file, content),
  placeFolder: (folder, files) => placeFolder(root, folder, files),
});
if (exitCode === 0) console.log(text);
else console.error(text);
process.exitCode = exitCode;
