import { enableCompileCache } from 'node:module';

enableCompileCache('.cache/node');
const { runChanges } = await import('../src/changes/command.ts');

const { text, exitCode } = runChanges(process.argv.slice(2), { root: process.cwd(), env: process.env });
if (exitCode === 2) console.error(text);
else process.stdout.write(text);
process.exitCode = exitCode;
