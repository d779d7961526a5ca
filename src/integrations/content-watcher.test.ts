import { expect, test } from 'vitest';
import { contentRefresher } from './content-watcher.ts';

const noPause = async () => {};

function tellLoaded(options: { context?: Record<string, unknown> } | undefined): void {
  const loaded = options?.context?.loaded;
  if (typeof loaded === 'function') loaded();
}

function refresher(sees: (call: number) => boolean) {
  let calls = 0;
  const changed = contentRefresher(async (options) => {
    calls++;
    if (sees(calls)) tellLoaded(options);
  }, noPause);
  return { changed, calls: () => calls };
}

test('files saved together are loaded once', async () => {
  const { changed, calls } = refresher(() => true);
  await Promise.all([changed(), changed(), changed()]);
  expect(calls()).toBe(1);
});

test('a refresh that no loader saw is asked for again', async () => {
  const { changed, calls } = refresher((call) => call === 3);
  await changed();
  expect(calls()).toBe(3);
});

test('a file saved during a refresh is loaded after it', async () => {
  let second: Promise<void> | undefined;
  let calls = 0;
  const changed = contentRefresher(async (options) => {
    calls++;
    second ??= changed();
    tellLoaded(options);
  }, noPause);
  await changed();
  await second;
  expect(calls).toBe(2);
});

test('loaders that never answer do not hold the server for ever', async () => {
  const { changed, calls } = refresher(() => false);
  await changed();
  expect(calls()).toBe(10);
});
