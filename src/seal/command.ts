import { checkContent } from '../check/check.ts';
import { consoleLocale } from '../i18n/console-locale.ts';
import type { ContentFiles } from '../library/files.ts';
import { shownLibrary } from '../library/shown.ts';
import type { SiteSettings } from '../library/site-settings.ts';
import type { Bilingual } from '../model/locale.ts';
import { signerFault } from '../package/signer.ts';
import { parseSealArguments } from './arguments.ts';
import { sealEdition } from './seal.ts';

/** What the command needs of the world around it. */
interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: () => ContentFiles;
  readonly settings: () => SiteSettings;
  /** A file of the built site; undefined where there is none. */
  readonly built: (path: string) => Uint8Array | undefined;
  /** Adds to an edition's record, and returns its file. */
  readonly append: (edition: string, entry: (previous: string | undefined) => string) => string;
}

/** Runs `npm run seal`: 0 where an edition was sealed, 1 where it could not be, 2 for wrong arguments. */
export async function runSeal(
  args: readonly string[],
  world: World,
): Promise<{ text: string; exitCode: 0 | 1 | 2 }> {
  const locale = consoleLocale(world.env);
  const wanted = parseSealArguments(args);
  if ('fault' in wanted) return { text: wanted.fault[locale], exitCode: 2 };
  const { library, diagnostics } = checkContent(world.files());
  if (diagnostics.some(({ severity }) => severity === 'error')) return { text: unsound[locale], exitCode: 1 };
  const fault = signerFault(world.env);
  if (fault) return { text: fault[locale], exitCode: 1 };
  const shown = shownLibrary(library, world.settings());
  const result = await sealEdition(shown, wanted.edition, wanted.date, world.built);
  if ('refusal' in result) return { text: result.refusal[locale], exitCode: 1 };
  const file = world.append(wanted.edition, result.entry);
  const lines = result.files.map(({ path, sha256 }) => `${sha256}  ${path}`);
  return { text: [...lines, sealed(file)[locale]].join('\n'), exitCode: 0 };
}

const unsound: Bilingual = {
  zh: '內容有錯誤，不能封存；請先執行 npm run check 並改正。',
  en: 'There are mistakes in the content. Run `npm run check` and mend them before sealing.',
};

function sealed(file: string): Bilingual {
  return {
    zh: `已記入 ${file}；請把它提交到 git。`,
    en: `Recorded in ${file}. Commit it to git.`,
  };
}
