import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkProject, errorsOfPublished } from '../check/check.ts';
import { reportToTerminal } from '../check/report-terminal.ts';
import { consoleLocale } from '../i18n/console-locale.ts';
import { signerFault } from '../package/signer.ts';
import { contentRefresher } from './content-watcher.ts';

/**
 * Ties `content/` to Astro: a build first checks it, prints every problem and stops at an error,
 * unless it stands in a draft, which is not published; a development server shows a saved file at once.
 */
export function contentIntegration(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:build:start': () => {
        const { library, diagnostics } = checkProject(process.cwd());
        if (diagnostics.length > 0) {
          console.error(reportToTerminal(diagnostics, consoleLocale(), { files: library.files }));
        }
        const fault = signerFault(process.env);
        if (fault) console.error(fault[consoleLocale()]);
        // Astro would print a stack trace for a thrown error; an author's mistake deserves none.
        if (fault || errorsOfPublished(library, diagnostics).length > 0) process.exit(1);
        if (diagnostics.some(({ severity }) => severity === 'error'))
          console.error(onlyDrafts[consoleLocale()]);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        if (!refreshContent) return;
        const folder = join(process.cwd(), 'content', sep);
        const refresh = contentRefresher(refreshContent);
        server.watcher.add(folder);
        server.watcher.on('all', async (_event, path) => {
          if (!path.startsWith(folder)) return;
          logger.info(`changed: content/${path.slice(folder.length)}`);
          await refresh();
        });
      },
    },
  };
}

const onlyDrafts = {
  zh: '以上錯誤都在草稿，草稿不公布，其餘照常建置。',
  en: 'These errors stand in drafts, which are not published: the rest is built.',
};
