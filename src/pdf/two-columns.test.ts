import { beforeAll, expect, test } from 'vitest';
import { buildLibrary } from '../library/build.ts';
import { readContentFiles } from '../library/files.ts';
import { findReport } from '../library/library.ts';
import { readPdf } from './conformance/read-pdf.ts';
import { bare } from './conformance/structure.ts';
import { reportPdf } from './report-pdf.ts';

const folder = 'content/annual/112/rdec';

const outline = `      - id: deep-one
        no: "七"
        title: { zh: 一個長到左欄排成好幾行而續頁時必須縮短的項目標題, en: One }
        items:
          - id: deep-two
            no: "(一)"
            title: { zh: 第二層, en: Two }
            items:
              - id: deep-three
                no: "1."
                title: { zh: 第三層的標題也長到左欄排成好幾行而續頁時必須縮短, en: Three }
                items: [{ id: deep-four, no: "(1)", title: { zh: 24小時服務, en: Four } }]
`;

const sentence =
  '112年度補助各機關推動公民參與案共25案，核定補助11案，經費281.57萬元；另於112年4月24日召開說明會。';
const paragraph = sentence.repeat(8);
const rows = Array.from({ length: 40 }, (_, row) => `| 第${row + 1}類 | ${1000 + row}件 |`).join('\n');

const text = `${paragraph}

1. ${paragraph}
   1. 第二層
      - 第三層
        1. 第四層
           - 第五層清單

| 項目 | 件數 |
|---|--:|
${rows}

> ${paragraph}

<Note>

${paragraph}

</Note>
`;

const content = readContentFiles(process.cwd());
const library = buildLibrary(
  new Map([
    ...content,
    [
      `${folder}/report.yaml`,
      (content.get(`${folder}/report.yaml`) ?? '').replace(
        '      - id: legal-consultation\n',
        (item) => outline + item,
      ),
    ],
    ...['deep-one', 'deep-three', 'deep-four'].flatMap((id): [string, string][] => [
      [`${folder}/joint-services/${id}.zh.mdx`, text],
      [`${folder}/joint-services/${id}.en.mdx`, 'Text.\n'],
    ]),
  ]),
);
const report = findReport(library, 'annual/112/rdec');
if (!report) throw new Error(JSON.stringify(library.diagnostics));
// It would be refused if its tags, its reading order or its bookmarks were not sound.
const reading = reportPdf(library, report, 'zh', 'ua-1').then(readPdf);
beforeAll(() => reading, 60_000);

async function repeatedOn(page: number): Promise<string> {
  const { pages } = await reading;
  const texts = pages[page - 1]?.texts.filter(({ artifact }) => artifact) ?? [];
  return bare(texts.map((run) => run.text).join(''));
}

test('lists five deep, long tables, quotations and notes stand in the right column', async () => {
  const { pages, destinations } = await reading;
  const from = destinations.get('deep-one')?.page ?? 0;
  const to = destinations.get('deep-three')?.page ?? 0;
  expect(to).toBeGreaterThan(from + 1);
  const shown = bare(
    pages
      .slice(from - 1, to)
      .flatMap(({ texts }) => texts.map((run) => run.text))
      .join(''),
  );
  expect(shown).toContain('第五層清單');
  expect(shown).toContain('第40類1039件');
});

test('a long heading is shortened where its text runs on', async () => {
  const { destinations } = await reading;
  const page = destinations.get('deep-one')?.page ?? 0;
  expect(await repeatedOn(page + 1)).toContain('七、一個長到左欄排成好幾行而續頁時必須縮短…（續）');
});

test('every page repeats the heading of the one item that runs on, and no other', async () => {
  const { destinations } = await reading;
  const begin = destinations.get('deep-four')?.page ?? 0;
  const end = destinations.get('legal-consultation')?.page ?? 0;
  expect(end).toBeGreaterThan(begin + 1);
  for (let page = begin + 1; page < end; page++) {
    expect((await repeatedOn(page)).match(/[^業益]*（續）/g)).toEqual(['(1)24小時服務（續）']);
  }
});
