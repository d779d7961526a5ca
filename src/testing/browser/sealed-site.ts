import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scenarioRoot } from '../scenario/scenario.ts';
import { copyProject, runIn } from './project-copy.ts';

/** A copy of the project with the scenario's content, to publish, seal and revise as an agency would. */
const root = resolve('.cache/test-sites/sealed');

/** Where the site lies once it is built. */
export const sealedSite = { base: '/', dist: join(root, 'dist') } as const;

const report = 'annual/112/rdec';
const pdf = `${report}/report.pdf`;

/** The same report's PDF as it was published at three times. */
export interface Copies {
  /** As first published and sealed. */
  readonly first: Buffer;
  /** With a correction, and sealed. */
  readonly revised: Buffer;
  /** The same content with another notice on its cover, and sealed. */
  readonly present: Buffer;
}

/** Publishes a report, seals it, corrects and seals it, makes it anew and seals that; then builds the site. */
export function makeSealedSite(): Copies {
  copyProject(root);
  cpSync(join(scenarioRoot, 'content'), join(root, 'content'), { recursive: true });
  run('node_modules/astro/bin/astro.mjs', 'build');
  const first = readFileSync(join(sealedSite.dist, pdf));
  run('scripts/seal.ts', 'annual/112', '--date', '2026-11-30');
  correct();
  run('node_modules/astro/bin/astro.mjs', 'build');
  const revised = readFileSync(join(sealedSite.dist, pdf));
  run('scripts/seal.ts', 'annual/112', '--date', '2026-12-15');
  edit('site.yaml', '本站只供測試。', '本站僅供測試。');
  run('node_modules/astro/bin/astro.mjs', 'build');
  const present = readFileSync(join(sealedSite.dist, pdf));
  run('scripts/seal.ts', 'annual/112', '--date', '2027-01-05');
  run('node_modules/astro/bin/astro.mjs', 'build');
  return { first, revised, present };
}

/** The figure of an item is corrected, and the correction recorded. */
function correct(): void {
  edit(`${report}/figures.yaml`, '"202,880"', '"202,808"');
  edit(
    `${report}/report.yaml`,
    'agency: rdec\n',
    [
      'agency: rdec',
      'revisions:',
      '  - date: 2026-12-10',
      '    item: petitions-handling',
      '    old: { zh: "202,880件", en: "202,880 cases" }',
      '    new: { zh: "202,808件", en: "202,808 cases" }',
      '    reason: { zh: 數字顛倒。, en: Two digits were transposed. }',
      '',
    ].join('\n'),
  );
}

function edit(file: string, find: string, write: string): void {
  const path = join(root, 'content', file);
  const source = readFileSync(path, 'utf8');
  if (!source.includes(find)) throw new Error(`\`${find}\` does not stand in ${file}`);
  writeFileSync(path, source.replace(find, write));
}

function run(script: string, ...args: string[]): void {
  runIn(root, script, ...args);
}
