import { beforeAll, expect, test } from 'vitest';
import { readPage } from '../structure/page.ts';
import { structureRules } from '../structure/rules.ts';
import { sites } from './build-sites.ts';
import { builtPages } from './pages.ts';

const found = new Map<string, string[]>();

beforeAll(() => {
  const paths = builtPages(sites.root.dist);
  expect(paths.length).toBeGreaterThan(700);
  for (const path of paths) {
    const page = readPage(sites.root.dist, path);
    for (const [name, rule] of Object.entries(structureRules)) {
      found.set(name, [...(found.get(name) ?? []), ...rule(page).map((finding) => `/${path}: ${finding}`)]);
    }
    const root = page.children.find((node) => node.type === 'element');
    if (root?.properties.lang !== (path.startsWith('en/') ? 'en' : 'zh-Hant-TW')) {
      found.set('languages', [...(found.get('languages') ?? []), `/${path}: not of its address’s language`]);
    }
  }
});

test.each(Object.keys(structureRules))('every page is held to the rule of %s', (name) => {
  expect(found.get(name)).toEqual([]);
});
