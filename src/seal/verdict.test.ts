import { expect, test } from 'vitest';
import type { KnownFile } from './known-file.ts';
import { judge } from './verdict.ts';

const file = (sha256: string, content: string, more: Partial<KnownFile> = {}): KnownFile => ({
  path: 'annual/112/rdec/report.pdf',
  sha256,
  size: 1,
  edition: 'annual/112',
  agency: 'rdec',
  revision: 0,
  content,
  sealed: ['2026-11-30'],
  current: false,
  ...more,
});

const now = { sealed: [], current: true };

test.each<[string, KnownFile[], object]>([
  ['unknown where nobody knows it', [file('b', 'x')], { kind: 'unknown' }],
  ['current where it is sealed and published', [file('a', 'x', { current: true })], { kind: 'current' }],
  ['unsealed where it is only published', [file('a', 'x', now)], { kind: 'unsealed' }],
  [
    'unsealed where what was sealed says something else',
    [file('old', 'w'), file('a', 'x', now)],
    { kind: 'unsealed' },
  ],
  [
    'a reissue of the latest seal that says the same',
    [file('older', 'x', { sealed: ['2026-01-01'] }), file('old', 'x'), file('a', 'x', now)],
    { kind: 'reissue', of: { sha256: 'old' } },
  ],
  [
    'reissued where another look says the same',
    [file('a', 'x'), file('new', 'x', now)],
    { kind: 'reissued', by: { sha256: 'new' } },
  ],
  [
    'superseded where what is published says something else',
    [file('a', 'x'), file('new', 'y', { current: true, revision: 1 })],
    { kind: 'superseded', by: { sha256: 'new', revision: 1 } },
  ],
  [
    'withdrawn where nothing is published in its place',
    [file('a', 'x'), file('new', 'x', { ...now, path: 'en/annual/112/rdec/report.pdf' })],
    { kind: 'withdrawn' },
  ],
])('judges a file %s', (_, known, verdict) => {
  expect(judge('a', known)).toMatchObject(verdict);
});
