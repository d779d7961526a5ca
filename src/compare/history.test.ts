import { expect, test } from 'vitest';
import { itemIds } from '../library/items.ts';
import type { ItemId } from '../model/report.ts';
import { libraryOfYears } from '../testing/years.ts';
import { historiesOf } from './history.ts';

const library = libraryOfYears({
  108: { items: ['kiosk', 'petitions-handling'], figures: '{}' },
  109: { items: ['kiosk'], figures: '{}' },
  111: { items: ['video-calls', 'petitions-handling'], figures: '{}' },
});

const versionsOf = (id: string) =>
  historiesOf(library, id as ItemId).map(({ versions }) =>
    versions.map(({ edition, kind }) => `${edition.number} ${kind}`),
  );

test('tells an item from its first edition to the one that ends it, with the missing edition between', () => {
  expect(versionsOf('kiosk')).toEqual([['108 stated', '109 stated', '110 missing', '111 ended']]);
});

test('puts the missing edition before an item that the next one is the first to have', () => {
  expect(versionsOf('video-calls')).toEqual([['110 missing', '111 stated', '112 ended']]);
});

test('says where an item was left out and came back', () => {
  expect(versionsOf('petitions-handling')).toEqual([
    ['108 stated', '109 ended', '110 missing', '111 stated', '112 stated'],
  ]);
});

test('gives a page to items and not to chapters that hold them', () => {
  const ids = itemIds(library) as Set<string>;
  expect([ids.has('kiosk'), ids.has('joint-services')]).toEqual([true, false]);
});
