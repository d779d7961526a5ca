import { expect, test } from 'vitest';
import { layerOf, layerViolation } from './layers.ts';

test.each([
  ['src/model/period.ts', 'model'],
  ['src/pages/[...locale]/index.astro', 'pages'],
  ['src/model/period.test.ts', 'testing'],
  ['src/testing/cases.ts', 'testing'],
  ['src/content.config.ts', 'integrations'],
  ['astro.config.mjs', 'integrations'],
  ['scripts/check.ts', 'scripts'],
])('%s follows the rules of %s', (file, layer) => {
  expect(layerOf(file)).toBe(layer);
});

test.each([
  ['dialect', 'model'],
  ['pages', 'model'],
  ['check', 'pdf'],
  ['pdf', 'charts'],
  ['html', 'html'],
  ['i18n', 'model'],
  ['model', 'i18n'],
  ['model', 'cache'],
  ['integrations', 'check'],
  ['testing', 'pages'],
  ['scripts', 'integrations'],
  ['testing', 'scripts'],
  ['audit', 'check'],
  ['scripts', 'audit'],
  ['testing', 'audit'],
])('%s may import %s', (from, to) => {
  expect(layerViolation(from, to)).toBeUndefined();
});

test.each([
  ['model', 'dialect', 'model may not import dialect'],
  ['library', 'compare', 'library may not import compare'],
  ['html', 'pdf', 'html may not import pdf'],
  ['social', 'search', 'social may not import search'],
  ['components', 'layouts', 'components may not import layouts'],
  ['components', 'pages', 'components may not import pages'],
  ['i18n', 'cache', 'i18n may not import cache'],
  ['i18n', 'library', 'i18n may not import library'],
  ['cache', 'model', 'cache may not import model'],
  ['integrations', 'pages', 'integrations may not import pages'],
  ['library', 'integrations', 'library may not import integrations'],
  ['pages', 'testing', 'nothing may import testing'],
  ['integrations', 'scripts', 'nothing may import scripts'],
  ['check', 'audit', 'only scripts may import audit'],
  ['pages', 'audit', 'only scripts may import audit'],
  ['integrations', 'audit', 'only scripts may import audit'],
  ['utils', 'model', 'utils has no place in the order of layers'],
  ['pages', 'constructor', 'constructor has no place in the order of layers'],
])('%s may not import %s', (from, to, rule) => {
  expect(layerViolation(from, to)).toBe(rule);
});
