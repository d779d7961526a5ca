import { enableCompileCache } from 'node:module';

// Half of a check's time is the loading of its parsers, which are compiled once for all runs.
enableCompileCache('.cache/node');
const { runCheck } = await import('../src/check/command.ts');

const { text, exitCode } = runCheck(process.argv.slice(2), { root: process.cwd(), env: process.env });
if (exitCode === 2) console.error(text);
else console.log(text);
process.exitCode = exitCode;
