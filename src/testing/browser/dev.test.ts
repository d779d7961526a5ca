import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '../../i18n/words.ts';
import { sites } from './build-sites.ts';
import { type DevServer, startDevServer } from './dev-server.ts';

const item = 'content/annual/112/rdec/joint-services/call-review';

let server: DevServer;
beforeAll(async () => {
  server = await startDevServer();
});
afterAll(() => server.stop());

const get = async (path: string) => (await fetch(new URL(path, server.address))).text();
const write = (path: string, text: string) => {
  mkdirSync(join(server.root, path, '..'), { recursive: true });
  writeFileSync(join(server.root, path), text);
};

/** Asks again until the page says what it should: a saved file takes a moment. */
async function until(path: string, sign: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const page = await get(path);
    if (page.includes(sign)) return page;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error(`${path} never said ${sign}`);
}

test('a mistake stands beside its place as soon as it is saved, and goes when it is mended', async () => {
  const chapter = '/annual/112/rdec/joint-services/';
  expect(await get(chapter)).not.toContain('call-review.zh.mdx:');
  write(`${item}.zh.mdx`, '市府在112年度全國評比獲<b>獎</b>。\n');
  const page = await until(chapter, 'call-review.zh.mdx:1:');
  const section = page.slice(page.indexOf('id="call-review"'));
  expect(section.slice(0, section.indexOf('</section>'))).toContain('docs/editors.md#raw-html');
  write(`${item}.zh.mdx`, '市府在112年度全國評比獲獎。\n');
  await until(chapter, '評比獲獎。');
  expect(await get(chapter)).not.toContain('raw-html');
});

test('a draft is shown, and the desk says what it still lacks', async () => {
  const draft = 'content/annual/114';
  write(
    `${draft}/edition.yaml`,
    'title: { zh: 114年度施政績效成果報告, en: Annual Performance Report 2025 }\nyear: 114\nstatus: draft\n',
  );
  write(
    `${draft}/rdec/report.yaml`,
    [
      'agency: rdec',
      'outline:',
      '  - id: research',
      '    title: { zh: 研究發展, en: Research }',
      '    items:',
      '      - { id: no-text, title: { zh: 還沒有內文, en: Without a text } }',
      '      - { id: no-english, title: { zh: 還沒有英文, en: Without English } }',
      '',
    ].join('\n'),
  );
  write(
    `${draft}/rdec/figures.yaml`,
    'no-english:\n  calls-total: { period: "114", absence: not-published-yet }\n',
  );
  write(`${draft}/rdec/research/no-english.zh.mdx`, '草稿的內文。\n');
  await until('/annual/114/rdec/research/', '草稿的內文。');
  const desk = await until('/_desk/', '114年度施政績效成果報告');
  const [row = ''] = /<tr[^>]*>(?:(?!<\/tr>)[\s\S])*114年度[\s\S]*?<\/tr>/.exec(desk) ?? [];
  expect([...row.matchAll(/<td[^>]*>([^<]*)/g)].map(([, cell]) => cell?.trim()).slice(0, 6)).toEqual([
    '草稿',
    '1',
    '1',
    '0',
    '0',
    '1',
  ]);
  expect(desk).toContain('/annual/114/rdec/research/#no-english');
  expect(await get('/en/_desk/')).toContain('Figures awaited');
});

test('an English page or item that translates an earlier Chinese tells its readers', async () => {
  const warning = words('en').stale;
  expect(await get('/en/about/')).not.toContain(warning);
  const about = readFileSync(join(server.root, 'content/pages/about.zh.mdx'), 'utf8');
  write('content/pages/about.zh.mdx', `${about}\n另有說明。\n`);
  await until('/en/about/', warning);
  expect(await get('/about/')).not.toContain('class="stale"');
  write(`${item}.zh.mdx`, '市府在112年度全國評比再度獲獎。\n');
  await until('/en/annual/112/rdec/joint-services/', warning);
});

test('the PDF follows what is saved', async () => {
  const pdf = async () =>
    Buffer.from(await (await fetch(new URL('/annual/112/rdec/report.pdf', server.address))).arrayBuffer());
  const before = await pdf();
  expect(before.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await get('/_desk/annual/112/rdec/')).toContain('src="/annual/112/rdec/report.pdf"');
  write(`${item}.zh.mdx`, '市府在112年度全國評比獲特優獎。\n');
  await until('/annual/112/rdec/joint-services/', '特優獎');
  expect((await pdf()).equals(before)).toBe(false);
});

test('no built site has the desk or the findings', () => {
  for (const { dist } of Object.values(sites)) {
    expect(existsSync(join(dist, 'index.html'))).toBe(true);
    expect(globSync('**/*desk*', { cwd: dist })).toEqual([]);
  }
});
