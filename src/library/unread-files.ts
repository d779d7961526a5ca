import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/locale.ts';
import { errorAt, startOf } from './diagnose.ts';
import { isContentFile } from './files.ts';

/** What systems and office programs leave in folders: no one's content, and no one's slip. */
const litter = /^(?:\..*|~\$.*|Thumbs\.db|desktop\.ini)$/i;

/** Reports what lies in `content/` on the disk and would not be read: links, other kinds of file, misspelt endings. */
export function unreadFiles(root: string): Diagnostic[] {
  const folder = join(root, 'content');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory() || litter.test(entry.name)) return [];
    if (entry.isFile() && isContentFile(entry.name)) return [];
    const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
    const [message, hint] = problemOf(entry);
    return [errorAt(startOf(path), 'stray-file', message, hint)];
  });
}

function problemOf(entry: Dirent): [message: Bilingual, hint: Bilingual] {
  if (!entry.isFile()) {
    return [
      {
        zh: '這是捷徑（symlink），不是檔案，本站不會讀取。',
        en: 'Unexpected link, expected a file: links are not followed.',
      },
      { zh: '請放檔案本身，或刪除捷徑。', en: 'Put the file itself here, or delete the link.' },
    ];
  }
  return [
    {
      zh: '本站只讀取 .yaml 與 .mdx 檔，不會讀取這個檔案。',
      en: 'Unexpected kind of file: only .yaml and .mdx files are read.',
    },
    {
      zh: '請改正副檔名（小寫的 .yaml 或 .mdx），或把檔案移出 content/。',
      en: 'Mend its ending (.yaml or .mdx, in lower case), or move it out of content/.',
    },
  ];
}
