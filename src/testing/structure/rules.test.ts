import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { structureRules } from './rules.ts';

const page = (body: string, lang = 'en') =>
  fromHtml(
    `<html lang="${lang}"><title>t</title><body><header>h</header>${body}<footer>f</footer></body></html>`,
  );

const sound = `<main><h1>One</h1><h2>Two</h2><p>text <span lang="zh-Hant-TW">中文</span></p>
  <table><caption>c</caption><tr><th scope="row">a</th><td>1</td></tr></table>
  <svg class="chart" role="img" aria-labelledby="t" aria-describedby="d"><title id="t">t</title><desc id="d">1</desc></svg>
  <p>5 <svg class="chart" aria-hidden="true"></svg></p></main>`;

test.each(Object.entries(structureRules))('%s has nothing against a sound page', (_, rule) => {
  expect(rule(page(sound))).toEqual([]);
});

test.each([
  ['headings', '<main><h1>a</h1><h1>b</h1></main>', '2 h1'],
  ['headings', '<h1>a</h1><main></main>', 'h1 outside main'],
  ['headings', '<main><h1>a</h1><h3>b</h3></main>', 'h3 “b” under h1'],
  ['headings', '<main><h1> </h1></main>', 'empty h1'],
  ['landmarks', '<div>text</div>', '0 of main'],
  ['landmarks', '<main></main><div id="d">text</div>', '<div#d> in no landmark'],
  ['landmarks', '<main><nav>a</nav></main>', 'nav without a name'],
  ['landmarks', '<main><nav aria-label="a">a</nav><nav aria-label="a">b</nav></main>', 'several nav “a”'],
  ['languages', '<main lang="fr">bonjour</main>', '<main> has lang “fr”'],
  ['languages', '<main>a 中文</main>', '“a 中文” where en is spoken'],
  ['languages', '<main><a title="中文">a</a></main>', '<a> says “中文” where en is spoken'],
  ['tables', '<main><table><tr><th scope="col">a</th></tr></table></main>', '<table> no caption'],
  ['tables', '<main><table aria-labelledby="none"><tr><td>a</td></tr></table></main>', '<table> no header'],
  [
    'tables',
    '<main><table><caption>c</caption><tr><th>a</th></tr></table></main>',
    '<table> no scope of “a”',
  ],
  ['charts', '<main><svg class="chart" role="img"></svg></main>', '<svg.chart> has no name'],
  [
    'charts',
    '<main><svg class="chart" role="img" aria-label="a"></svg></main>',
    '<svg.chart> says no figure',
  ],
  ['charts', '<main><svg></svg></main>', '<svg> is neither a picture nor hidden'],
  [
    'charts',
    '<main><p><svg class="chart" aria-hidden="true"></svg></p></main>',
    '<svg.chart> is hidden where no text says its figures',
  ],
])('%s: %s', (rule, body, finding) => {
  expect(structureRules[rule]?.(page(body))).toContain(finding);
});

test('languages: English sentences inside Chinese are found, names are not', () => {
  const { languages } = structureRules;
  expect(languages?.(page('<main>使用 Google Play 與 App Store</main>', 'zh-Hant-TW'))).toEqual([]);
  const sentence = 'this page says something in English';
  expect(languages?.(page(`<main>${sentence}</main>`, 'zh-Hant-TW'))).toEqual([
    `“${sentence}” where zh-Hant-TW is spoken`,
  ]);
});
