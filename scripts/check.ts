import { parseCheckArguments } from '../src/check/arguments.ts';
import { checkContent } from '../src/check/check.ts';
import { reporters } from '../src/check/report.ts';
import { readContentFiles } from '../src/library/files.ts';

const wanted = parseCheckArguments(process.argv.slice(2), process.env);
if ('fault' in wanted) {
  console.error(wanted.fault[wanted.locale]);
  process.exitCode = 2;
} else {
  const { diagnostics } = checkContent(readContentFiles(process.cwd()));
  console.log(reporters[wanted.format](diagnostics, wanted.locale));
  process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}
