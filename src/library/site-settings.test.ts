import { expect, test } from 'vitest';
import { scenarioRoot } from '../testing/scenario/scenario.ts';
import { readSiteSettings } from './site-settings.ts';

test('the environment overrides address and base, with or without their slashes', () => {
  expect(readSiteSettings(scenarioRoot, { SITE: 'https://example.org/', BASE: 'reports' })).toEqual({
    address: 'https://example.org',
    base: '/reports/',
  });
});

test('an empty variable is as good as none', () => {
  const unset = readSiteSettings(scenarioRoot, {});
  expect(readSiteSettings(scenarioRoot, { SITE: '', BASE: '' })).toEqual(unset);
  expect(unset.address).toMatch(/^https:/);
});
