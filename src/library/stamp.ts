import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseDocument } from '../dialect/parse.ts';
import type { Bilingual } from '../model/locale.ts';
import { normalise } from './files.ts';
import { replaceFile } from './replace-file.ts';
import { textHash } from './translation.ts';

/** What became of one file that was to be stamped. */
export interface StampResult {
  readonly file: string;
  readonly outcome: 'stamped' | 'unchanged' | 'refused';
  readonly message: Bilingual;
}

/**
 * Records in English files the hash of the Chinese that each translates, and leaves every other byte as
 * it is. A folder stands for all English files in it.
 *
 * @param root the project's root
 * @param paths files or folders, from the root
 */
export function stampTranslations(root: string, paths: readonly string[]): StampResult[] {
  return paths.flatMap((path) => {
    const file = relative(root, resolve(root, path)).split(sep).join('/');
    if (!existsSync(join(root, file))) {
      return refused(file, { zh: '沒有這個檔案或資料夾。', en: 'There is no such file or folder.' });
    }
    if (!statSync(join(root, file)).isDirectory()) return stampFile(root, file);
    const files = readdirSync(join(root, file), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.en.mdx'))
      .map((name) => `${file}/${name.split(sep).join('/')}`)
      .sort();
    if (files.length > 0) return files.flatMap((name) => stampFile(root, name));
    return refused(file, {
      zh: '這個資料夾裡沒有英文檔。',
      en: 'There are no English files in this folder.',
    });
  });
}

function stampFile(root: string, file: string): StampResult[] {
  if (!file.endsWith('.en.mdx')) {
    return refused(file, {
      zh: '這不是英文檔；請給英文檔，檔名以 .en.mdx 結尾。',
      en: 'This is not an English file, whose name ends in .en.mdx.',
    });
  }
  const twin = file.replace(/\.en\.mdx$/, '.zh.mdx');
  if (!existsSync(join(root, twin))) {
    return refused(file, {
      zh: `沒有它所譯的中文檔 ${twin}。`,
      en: `The Chinese that it translates, ${twin}, does not exist.`,
    });
  }
  const kind = /(?:^|\/)pages\/[^/]+$/.test(twin) ? 'page' : 'item';
  const chinese = parseDocument(twin, normalise(readFileSync(join(root, twin), 'utf8')), kind);
  if (chinese.diagnostics.length > 0) {
    return refused(file, {
      zh: `中文檔 ${twin} 有錯誤；請先執行 npm run check 並改正。`,
      en: `There are mistakes in ${twin}. Run \`npm run check\` and mend them first.`,
    });
  }
  // Latin-1 keeps every byte of the file, whatever they are; the stamp itself is ASCII.
  const source = readFileSync(join(root, file), 'latin1');
  const stamped = withStamp(source, textHash(chinese.document));
  if (stamped === source) {
    return [
      {
        file,
        outcome: 'unchanged',
        message: { zh: '已是現在的中文，沒有更動。', en: 'Already of the present Chinese.' },
      },
    ];
  }
  replaceFile(join(root, file), Buffer.from(stamped, 'latin1'));
  return [
    {
      file,
      outcome: 'stamped',
      message: { zh: '已記錄它譯自現在的中文。', en: 'Recorded that it translates the present Chinese.' },
    },
  ];
}

function refused(file: string, message: Bilingual): StampResult[] {
  return [{ file, outcome: 'refused', message }];
}

/** The source (as Latin-1) of an English file with `translates` in its front matter, which is made where it has none. */
export function withStamp(source: string, stamp: string): string {
  const [, mark = '', body = ''] = /^(\xEF\xBB\xBF)?([\s\S]*)$/.exec(source) ?? [];
  const end = /\r?\n/.exec(body)?.[0] ?? '\n';
  const [frontmatter] = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?=\r?\n|$)/.exec(body) ?? [];
  if (frontmatter === undefined) return `${mark}---${end}translates: ${stamp}${end}---${end}${end}${body}`;
  const line = /^translates:[^\r\n]*/m;
  const written = line.test(frontmatter)
    ? frontmatter.replace(line, `translates: ${stamp}`)
    : frontmatter.replace(/---[ \t]*$/, (fence) => `translates: ${stamp}${end}${fence}`);
  return `${mark}${written}${body.slice(frontmatter.length)}`;
}
