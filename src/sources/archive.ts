import { strFromU8, unzipSync } from 'fflate';
import { SourceProblem } from './document.ts';

/** No office document of text comes near; a zip bomb does. */
const mostBytes = 64 * 1024 * 1024;

/**
 * The XML parts of a zipped office document, by name. Pictures, macros and all else stay packed.
 *
 * @throws SourceProblem for an archive that is broken, encrypted or unpacks to more than it should
 */
export function readArchive(bytes: Uint8Array): ReadonlyMap<string, string> {
  let total = 0;
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^(?:word\/[^/]+\.xml|content\.xml|styles\.xml|META-INF\/manifest\.xml)$/.test(name))
          return false;
        total += originalSize;
        if (total > mostBytes) throw tooLarge();
        return true;
      },
    });
  } catch (error) {
    throw error instanceof SourceProblem ? error : broken();
  }
  const parts = new Map(Object.entries(unpacked).map(([name, part]) => [name, strFromU8(part)]));
  if (parts.get('META-INF/manifest.xml')?.includes('encryption-data')) throw encrypted();
  return parts;
}

function tooLarge(): SourceProblem {
  return new SourceProblem({
    zh: '文件解開後超過 64 MB，不像一般的報告，未讀取。請確認檔案來源。',
    en: 'The document unpacks to more than 64 MB, which no report does; it was not read. Make sure where it comes from.',
  });
}

export function broken(): SourceProblem {
  return new SourceProblem({
    zh: '文件已損壞或不完整。請用原來的軟體開啟、另存新檔後再試。',
    en: 'The document is damaged or incomplete. Open it in the program that made it, save it anew and try again.',
  });
}

export function encrypted(): SourceProblem {
  return new SourceProblem({
    zh: '文件設有密碼。請先移除密碼再試。',
    en: 'The document is protected by a password. Remove the password first.',
  });
}
