import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { buildLibrary } from '../library/build.ts';
import { scenarioFiles } from '../testing/scenario/scenario.ts';
import { observationsCsv, observationsOds } from './observations.ts';
import { odsType, writeOds } from './ods.ts';

afterEach(() => vi.unstubAllEnvs());

const sample = () =>
  writeOds('試算表', [
    {
      name: '資料',
      header: ['a', 'b'],
      rows: [
        [
          { kind: 'text', text: 'a <  b\n 第二行' },
          { kind: 'number', text: '98.10' },
        ],
        [
          { kind: 'date', text: '2023-12-31' },
          { kind: 'number', text: '' },
        ],
      ],
    },
  ]);

test('begins with its media type, first and not compressed, as ODF asks', () => {
  const bytes = sample();
  expect(Object.keys(unzipSync(bytes))[0]).toBe('mimetype');
  expect(strFromU8(bytes.subarray(30, 38 + odsType.length))).toBe(`mimetype${odsType}`);
});

test('lists every other file in its manifest', () => {
  const files = unzipSync(sample());
  const listed = [
    ...strFromU8(files['META-INF/manifest.xml'] as Uint8Array).matchAll(/full-path="([^"]+)"/g),
  ];
  const others = Object.keys(files).filter((path) => !/^(?:mimetype|META-INF\/.*)$/.test(path));
  expect(listed.map(([, path]) => path)).toEqual(['/', ...others]);
});

test('writes texts with their spaces and lines, exact numbers, ISO dates and empty cells', () => {
  const content = strFromU8(unzipSync(sample())['content.xml'] as Uint8Array);
  for (const cell of [
    '<table:table-cell office:value-type="string"><text:p>a &#x3C; <text:s text:c="1" />b</text:p><text:p><text:s text:c="1" />第二行</text:p></table:table-cell>',
    '<table:table-cell office:value-type="float" office:value="98.10"><text:p>98.10</text:p></table:table-cell>',
    '<table:table-cell table:style-name="date" office:value-type="date" office:date-value="2023-12-31"><text:p>2023-12-31</text:p></table:table-cell>',
    '<table:table-cell />',
  ]) {
    expect(content).toContain(cell);
  }
});

test('gives the same bytes wherever and whenever it is made', () => {
  const made = ['Pacific/Auckland', 'America/New_York'].map((zone) => {
    vi.stubEnv('TZ', zone);
    return Buffer.from(sample()).toString('base64');
  });
  expect(made[0]).toBe(made[1]);
});

test('holds the rows of the CSV, and says on a second sheet what they are', () => {
  const library = buildLibrary(scenarioFiles());
  const content = strFromU8(unzipSync(observationsOds(library))['content.xml'] as Uint8Array);
  const [observations = '', about = ''] = content.split('<table:table ').slice(1);
  expect(observations.match(/<table:table-row>/g)).toHaveLength(
    observationsCsv(library).trimEnd().split('\r\n').length,
  );
  expect(about).toContain('本站只供測試。');
  expect(about).toContain('This site is for tests alone.');
});
