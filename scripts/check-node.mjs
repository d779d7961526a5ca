// Stops a command that is not run by the Node that this project pins. Old versions of Node must be able to
// parse this file, so it keeps to the syntax and the modules of Node 12.
// biome-ignore lint/style/useNodejsImportProtocol: Node 12.19 and older do not know it.
import { readFileSync, realpathSync } from 'fs';
// biome-ignore lint/style/useNodejsImportProtocol: as above.
import { fileURLToPath } from 'url';

/**
 * What is wrong with the Node that runs, in both languages; an empty text if nothing is.
 *
 * @param {{ version: string, platform: string, arch: string }} running as in `process`, the version
 * without `v`
 * @param {{ engines: { node: string }, optionalDependencies: Record<string, string> }} manifest
 * `package.json`, whose entry for the platform pins the version; without one, `engines` decides
 * @returns {string}
 */
export function nodeProblem(running, manifest) {
  const platform = running.platform === 'win32' ? 'win' : running.platform;
  const pin = manifest.optionalDependencies['node-' + platform + '-' + running.arch];
  const range = manifest.engines.node;
  if (pin === undefined ? isWithin(running.version, range) : running.version === pin) return '';
  const is = running.version + ' (' + running.platform + '-' + running.arch + ')';
  if (pin === undefined) {
    return (
      '執行中的 Node 是 ' +
      is +
      '，但這個專案需要 ' +
      range +
      '，而這個平台沒有 Node 套件；' +
      '請自行安裝 Node 24，在專案資料夾執行 npm ci，再使用 npm run …。\n' +
      'Unexpected Node ' +
      is +
      ', expected ' +
      range +
      ', which no package provides for this platform: ' +
      "install Node 24 yourself, run `npm ci` in the project's folder, then use `npm run …`."
    );
  }
  return (
    '執行中的 Node 是 ' +
    is +
    '，但這個專案需要 ' +
    pin +
    '；' +
    '請在專案資料夾執行 npm ci，再使用 npm run …。\n' +
    'Unexpected Node ' +
    is +
    ', expected ' +
    pin +
    ': ' +
    "run `npm ci` in the project's folder, then use `npm run …`."
  );
}

/**
 * Whether a version is in a range such as `>=24.18.0 <25`.
 *
 * @param {string} version
 * @param {string} range comparators `>=` and `<`, all of which must hold
 */
function isWithin(version, range) {
  return range.split(' ').every((comparator) => {
    const atLeast = comparator.startsWith('>=');
    const order = compare(version, comparator.replace(/^(?:>=|<)/, ''));
    return atLeast ? order >= 0 : order < 0;
  });
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (left[index] || 0) - (right[index] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const self = fileURLToPath(import.meta.url);

if (process.argv[1] && realpathSync(process.argv[1]) === realpathSync(self)) {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const { platform, arch, versions } = process;
  const problem = nodeProblem({ version: versions.node, platform, arch }, manifest);
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
  }
}
