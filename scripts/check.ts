import { runCheck } from '../src/check/command.ts';

const { text, exitCode } = runCheck(process.argv.slice(2), { root: process.cwd(), env: process.env });
if (exitCode === 2) console.error(text);
else console.log(text);
process.exitCode = exitCode;
