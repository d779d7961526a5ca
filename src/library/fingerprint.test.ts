import { expect, test } from 'vitest';
import { scenarioFiles } from '../testing/scenario/scenario.ts';
import { buildLibrary } from './build.ts';
import { editionPrint } from './fingerprint.ts';

const path = 'annual/112/rdec';

function contentOf(changes: Record<string, string> = {}, edition = 'annual/112'): string {
  const found = buildLibrary(scenarioFiles(changes)).editions.find((one) => one.path === edition);
  if (!found) throw new Error(`no edition ${edition}`);
  return editionPrint(found).content;
}

const source = (file: string) => scenarioFiles().get(`content/${file}`) ?? '';
const call = `${path}/joint-services/call-review`;

test('what was sealed long ago still has the digest that its seal records: its form must never change', () => {
  const library = buildLibrary(scenarioFiles());
  const sealed = library.seals.get('council/4-1')?.at(-1);
  expect(sealed?.content).toMatch(/^[0-9a-f]{64}$/);
  expect(contentOf({}, 'council/4-1')).toBe(sealed?.content);
});

test('stays the same when files are only written differently, or what is not content changes', () => {
  const figures = source(`${path}/figures.yaml`);
  const [first = '', second = '', ...rest] = figures.split(/^(?=\S)/m);
  expect(contentOf({ [`${path}/figures.yaml`]: [second, first, ...rest].join('') })).toBe(contentOf());
  expect(contentOf({ [`${call}.zh.mdx`]: `\n${source(`${call}.zh.mdx`)}\n\n` })).toBe(contentOf());
  expect(contentOf({ 'site.yaml': source('site.yaml').replace('只供測試', '僅供測試') })).toBe(contentOf());
  const registry = source('indicators/services.yaml');
  expect(contentOf({ 'indicators/services.yaml': registry.replace('服務評比名次', '評比名次') })).toBe(
    contentOf(),
  );
});

test.each([
  ['a text', `${call}.zh.mdx`, '市府'],
  ['a figure', `${path}/figures.yaml`, '860,696'],
  ['a note', `${path}/figures.yaml`, '差1通'],
  ['a title', `${path}/report.yaml`, '服務評比'],
  ['a unit', 'units.yaml', '通'],
  ['an agency', 'agencies.yaml', '研究發展考核委員會'],
])('changes with %s', (_, file, piece) => {
  const text = source(file);
  expect(text).toContain(piece);
  expect(contentOf({ [file]: text.replace(piece, piece.replace(/.$/u, '9')) })).not.toBe(contentOf());
});
