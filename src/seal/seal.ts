import { sha256 } from '../cache/hash.ts';
import type { Edition, Library } from '../library/library.ts';
import { editionRevisions } from '../library/revisions.ts';
import type { Bilingual } from '../model/locale.ts';
import type { SealedFile } from '../model/seal.ts';
import { publishedFacts } from '../package/published.ts';
import { sealEntry } from './entry.ts';

/** What shall be added to an edition's record, or a sentence on why nothing can be. */
export type SealResult =
  | {
      readonly files: readonly SealedFile[];
      readonly entry: (previous: string | undefined) => string;
    }
  | { readonly refusal: Bilingual };

/**
 * Seals an edition as it stands: its files are made as the build makes them, and must be the very bytes that
 * were built, so that nothing is sealed that was not published.
 *
 * @param library sound, as the site shows it
 * @param built the bytes of a file of the built site, by its path there; undefined where there is none
 */
export async function sealEdition(
  library: Library,
  path: string,
  date: string,
  built: (path: string) => Uint8Array | undefined,
): Promise<SealResult> {
  const edition = library.editions.find((candidate) => candidate.path === path);
  if (!edition) return { refusal: unknown(path, library.editions) };
  if (edition.reports.length === 0) return { refusal: empty(path) };
  const early = tooEarly(library, edition, date);
  if (early) return { refusal: early };
  const files = await publishedFacts(library, edition);
  const unlike = files.filter((file) => !isBuilt(file, built));
  if (unlike.length > 0) return { refusal: notBuilt(unlike) };
  if (isSealed(library, path, files)) return { refusal: sealedAlready(path) };
  return { files, entry: (previous) => sealEntry(edition, date, files, previous) };
}

function isBuilt(file: SealedFile, built: (path: string) => Uint8Array | undefined): boolean {
  const bytes = built(file.path);
  return bytes !== undefined && sha256(bytes) === file.sha256;
}

function isSealed({ seals }: Library, path: string, files: readonly SealedFile[]): boolean {
  const last = seals.get(path)?.at(-1);
  const hashes = (list: readonly SealedFile[]) =>
    list.map(({ path: at, sha256: hash }) => `${at} ${hash}`).join();
  return last !== undefined && hashes(last.files) === hashes(files);
}

function tooEarly({ seals }: Library, edition: Edition, date: string): Bilingual | undefined {
  const sealed = seals.get(edition.path)?.at(-1)?.date ?? '';
  const revised = editionRevisions(edition).at(-1)?.revision.date ?? '';
  const earliest = [sealed, revised].sort().at(-1) ?? '';
  if (date >= earliest) return undefined;
  const what =
    earliest === sealed ? { zh: '上次封存', en: 'last seal' } : { zh: '最近的修訂', en: 'latest revision' };
  return {
    zh: `日期${date}早於${what.zh}的日期${earliest}；請填這次公布的日期。`,
    en: `Unexpected date ${date}, before the ${what.en} of ${earliest}. Give the date of this publication.`,
  };
}

function unknown(path: string, editions: readonly Edition[]): Bilingual {
  const known = editions.filter(({ reports }) => reports.length > 0).map((edition) => edition.path);
  return {
    zh: `沒有已公布的年度「${path}」；可封存的有 ${known.join('、')}。`,
    en: `Unknown published edition \`${path}\`, expected one of ${known.join(', ')}.`,
  };
}

function empty(path: string): Bilingual {
  return {
    zh: `${path} 沒有報告，沒有可以封存的檔案。`,
    en: `${path} has no report, so that there is nothing to seal.`,
  };
}

function notBuilt(files: readonly SealedFile[]): Bilingual {
  const paths = files.map(({ path }) => `\n  dist/${path}`).join('');
  return {
    zh: `下列檔案還沒有建置，或建置之後內容、程式或設定（SITE、BASE、SIGNING_KEY、SIGNING_CERTIFICATE）又有改變：${paths}\n請先執行 npm run build，並以公布時的環境變數再封存一次。`,
    en: `These files are not built, or content, code or settings (SITE, BASE, SIGNING_KEY, SIGNING_CERTIFICATE) have changed since:${paths}\nRun \`npm run build\`, then seal again with the environment of the published build.`,
  };
}

function sealedAlready(path: string): Bilingual {
  return {
    zh: `${path} 的檔案和上次封存的完全相同，不必再封存。`,
    en: `The files of ${path} are those of the last seal. There is nothing new to seal.`,
  };
}
