import type { HookParameters } from 'astro';

type RefreshContent = NonNullable<HookParameters<'astro:server:setup'>['refreshContent']>;

/** What a refresh hands to the loaders of the library, so that they can tell that they ran. */
export interface RefreshContext {
  readonly loaded: () => void;
}

const loaders = ['library-editions', 'library-reports', 'library-indicators'];

/**
 * A function to call whenever a content file changes: it loads the library anew, once for files that are
 * saved together. Astro drops a refresh that meets its own reloading of the collections' definition, so
 * one that no loader saw is asked for again.
 */
export function contentRefresher(
  refresh: RefreshContent,
  pause: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    do {
      await pause(50);
      again = false;
      let seen = false;
      for (let attempt = 0; !seen && attempt < 10; attempt++) {
        if (attempt > 0) await pause(200);
        const context: RefreshContext = { loaded: () => (seen = true) };
        await refresh({ loaders, context: { ...context } });
      }
    } while (again);
    running = undefined;
  };
  return () => {
    again = true;
    running ??= run();
    return running;
  };
}
