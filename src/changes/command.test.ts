import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeRepository, type Repository } from '../testing/repository.ts';
import { runChanges } from './command.ts';

const report = 'annual/112/rdec';
const petitions = `${report}/joint-services/petitions-handling`;

let repository: Repository;
beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.remove());

const changes = (...args: string[]) => runChanges(args, { root: repository.root, env: {} });
const source = (path: string) => readFileSync(join(repository.root, 'content', path), 'utf8');
const edit = (path: string, find: string | RegExp, write: string) => {
  const text = source(path);
  const edited = text.replace(find, write);
  if (edited === text) throw new Error(`nothing to edit in ${path}`);
  repository.write({ [path]: edited });
};

test('a figure, a text and a heading: what readers will see, in Chinese', () => {
  edit(`${report}/figures.yaml`, /value: "860,696"/, 'value: "860,969"');
  edit(`${petitions}.zh.mdx`, '。', '，並逐案追蹤*結果*。');
  edit(`${report}/report.yaml`, /title: \{ zh: ([^,]+),/, 'title: { zh: $1之改名,');
  expect(changes('HEAD', '--lang', 'zh').text).toMatchInlineSnapshot(`
    "## 這次變更對公眾的影響

    數值 1 項、內文 3 段、項目 1 項、PDF 8 份。

    ### 已公布的報告有變動

    這些報告已經公布；若已封存，每一處變動都要有修訂紀錄。

    - \`annual/112/rdec\` 112年度施政績效成果報告 · 研考會

    ### 數值

    | 報告 | 項目 | 指標 | 期間 | 原 | 新 |
    | --- | --- | --- | --- | --- | --- |
    | \`annual/112/rdec\` | 24小時服務 | 1999話務中心電話處理量 | 112年 | 860,696通 | 860,969通 |

    ### 項目與標題

    - \`annual/112/rdec\` 研究發展: 標題或編號改為 壹 研究發展之改名

    ### 英文待修訂

    - \`content/annual/112/rdec/joint-services/petitions-handling.en.mdx\`

    ### 檢查新發現的問題

    - \`content/annual/112/rdec/figures.yaml:7\` failed-check: 接聽通數（112）未通過檢核「接聽與未接合計為總處理量」：計算結果為860696，所載為860969。
    - \`content/annual/112/rdec/joint-services/petitions-handling.en.mdx:2\` stale-translation: 中文 content/annual/112/rdec/joint-services/petitions-handling.zh.mdx 已經改過，這份英文譯的是舊的內容。

    ### 受影響的頁面與 PDF

    - 報告 (2): \`/annual/112/rdec/\` \`/annual/112/glance/\`
    - 章 (2): \`/annual/112/rdec/research/\` \`/annual/112/rdec/joint-services/\`
    - 歷年對照 (2): \`/items/call-handling/\` \`/items/petitions-handling/\`
    - 指標 (1): \`/indicators/calls-total/\`
    - PDF (8): \`/annual/112/rdec/report.pdf\` \`/annual/112/rdec/report.archive.pdf\` \`/annual/112/volume.pdf\` \`/annual/112/volume.archive.pdf\` \`/en/annual/112/rdec/report.pdf\` \`/en/annual/112/rdec/report.archive.pdf\` \`/en/annual/112/volume.pdf\` \`/en/annual/112/volume.archive.pdf\`

    ### 內文

    <details><summary><code>annual/112/rdec</code> 陳情受理 (中文)</summary>

    > 112年共處理陳情202,880件<ins>，並逐案追蹤結果</ins>。

    </details>

    <details><summary><code>annual/112/rdec</code> 24小時服務 (中文)</summary>

    > 話務中心全年處理<del>860,696</del><ins>860,969</ins>通，名次見服務評比。

    </details>

    <details><summary><code>annual/112/rdec</code> 24小時服務 (英文)</summary>

    > The call centre handled <del>860,696</del><ins>860,969</ins> calls over the year; fo…

    </details>
    "
  `);
});

test('a range is read from git, whatever lies in the working folder', () => {
  edit(`${report}/figures.yaml`, /value: "860,696"/, 'value: "860,969"');
  repository.commit('Correct the calls');
  repository.write({ [`${report}/figures.yaml`]: 'broken: [' });
  const { text } = changes('HEAD~1..HEAD');
  expect(text).toContain('| 860,696 calls | 860,969 calls |');
  expect(changes('HEAD~1...').text).toBe(text);
  expect(repository.git('status', '--short').trim()).toBe(`M content/${report}/figures.yaml`);
});

test('the English that falls behind is named, and what the check now finds', () => {
  edit(`${petitions}.zh.mdx`, '。', '，並逐案追蹤。');
  const { text } = changes('HEAD');
  expect(text).toContain(`### English to be revised\n\n- \`content/${petitions}.en.mdx\``);
  expect(text).toContain('stale-translation');
});

test('a draft does nothing to the public; published, it comes as a whole', () => {
  const files = Object.fromEntries(
    repository
      .git('ls-files', `content/${report}`)
      .trim()
      .split('\n')
      .map((file) => [
        file.replace('content/annual/112/', 'annual/114/'),
        readFileSync(join(repository.root, file), 'utf8'),
      ]),
  );
  const edition = source('annual/112/edition.yaml')
    .replace('112', '114')
    .replace(/year: .*/, 'year: 114');
  repository.write({ ...files, 'annual/114/edition.yaml': `${edition}status: draft\n` });
  repository.commit('Draft 114');
  expect(changes('HEAD~1..HEAD').text).toContain('Readers see no difference.');
  repository.write({ 'annual/114/edition.yaml': `${edition}status: published\n` });
  const { text } = changes('HEAD');
  expect(text).toMatch(/- added `annual\/114\/rdec` .* \(chapters and items: \d+, figures: \d+\)/);
  expect(text).toContain('`/annual/114/rdec/report.pdf` `/annual/114/rdec/report.archive.pdf`');
  expect(text).not.toContain('(none)');
});

test('a comment is never longer than a pull request takes', () => {
  const long = Array.from(
    { length: 900 },
    (_, index) => `第${index}段的內容，各不相同的${'文字'.repeat(30)}。`,
  );
  repository.write({ [`${petitions}.zh.mdx`]: long.join('\n\n') });
  const { text } = changes('HEAD');
  expect(text.length).toBeLessThan(61_000);
  expect(text).toContain('more text is left out');
});

test('nothing changed is said so', () => {
  expect(changes('HEAD').text).toBe('## What this change does to the public\n\nReaders see no difference.\n');
});

test.each([
  [['nowhere'], 'Git does not know `nowhere`'],
  [['HEAD..nowhere'], 'Git does not know `nowhere`'],
  [[], 'Unexpected argument'],
  [['HEAD', 'HEAD~1'], 'Unexpected argument'],
  [['HEAD', '--lang', 'fr'], 'Unexpected argument'],
])('%j gets a sentence', (args, sentence) => {
  const { text, exitCode } = changes(...args);
  expect(exitCode).toBe(2);
  expect(text).toContain(sentence);
});
