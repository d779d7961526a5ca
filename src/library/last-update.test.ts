import { expect, test } from 'vitest';
import type { Site } from '../model/site.ts';
import { lastUpdate } from './last-update.ts';
import type { Report, Revision } from './library.ts';

const site = { updated: '2026-11-26' } as Site;

function reportOf(published: string | undefined, ...dates: string[]): Report {
  const revisions = dates.map((date) => ({ date }) as Revision);
  return { edition: { published, revisions: [] }, revisions } as unknown as Report;
}

test("a report's last revision is its last update, else its publication", () => {
  expect(lastUpdate(site, reportOf('2024-03-01', '2025-01-02', '2024-06-30'))).toBe('2025-01-02');
  expect(lastUpdate(site, reportOf('2024-03-01'))).toBe('2024-03-01');
});

test('a page without a recorded date of its own has that of the site, or none', () => {
  expect(lastUpdate(site, reportOf(undefined))).toBe('2026-11-26');
  expect(lastUpdate(site, undefined)).toBe('2026-11-26');
  expect(lastUpdate({} as Site, undefined)).toBeUndefined();
});
