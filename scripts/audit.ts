import { readFileSync } from 'node:fs';
import { runAudit } from '../src/audit/command.ts';
import { readContentFiles } from '../src/library/files.ts';

const { text, exitCode } = await runAudit(process.argv.slice(2), {
  env: process.env,
  files: () => readContentFiles(process.cwd()),
  read: readFileSync,
});
if (exitCode === 2) console.error(text);
else console.log(text);
process.exitCode = exitCode;
