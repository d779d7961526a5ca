import { expect, test } from 'vitest';
import { buildLibrary } from '../library/build.ts';
import { scenarioFiles } from '../testing/scenario/scenario.ts';
import { correctionsFeed } from './corrections-feed.ts';

const library = buildLibrary(scenarioFiles());

test('gives each correction its item, its words, its day in Taiwan and a lasting id, in both languages', () => {
  const zh = correctionsFeed(library, 'zh');
  for (const piece of [
    '<title>小小報告站：勘誤</title>',
    '<title>第4屆第1次定期大會業務報告，研考會，人員訓練</title>',
    '<link>https://reports.example.org/council/4-1/rdec/hotline/#hotline-training</link>',
    '<guid isPermaLink="false">https://reports.example.org/council/4-1/rdec#revision-1</guid>',
    '<pubDate>Thu, 15 Jun 2023 00:00:00 +0800</pubDate>',
    '<description>原為「每人18小時」，改為「每人20小時」。原因：原稿誤載。</description>',
  ]) {
    expect(zh).toContain(piece);
  }
  const en = correctionsFeed(library, 'en');
  expect(en).toContain('<language>en</language>');
  expect(en).toContain(
    '<link>https://reports.example.org/en/council/4-1/rdec/hotline/#hotline-training</link>',
  );
});

test('is a feed without entries where nothing was corrected', () => {
  const files = scenarioFiles();
  const none = buildLibrary(new Map([...files].filter(([file]) => !file.includes('/council/'))));
  expect(correctionsFeed(none, 'en')).not.toContain('<item>');
});
