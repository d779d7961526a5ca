import { buildLibrary } from '../library/build.ts';
import type { ContentFiles } from '../library/files.ts';
import type { Bilingual, Locale } from '../model/locale.ts';
import { periodKey } from '../model/period.ts';
import { parseNewArguments } from './arguments.ts';
import { type Draft, draftReport } from './draft.ts';

/** What `npm run new` needs of the world around it. */
export interface NewHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: () => ContentFiles;
  /** Writes a file that isn't there, by its path from the project's root. */
  readonly writeFile: (file: string, content: string) => void;
  /** Puts a folder in its place as a whole; false where something stands there. */
  readonly placeFolder: (folder: string, files: ReadonlyMap<string, string>) => boolean;
}

/** What is printed, and the exit code: 0 where the report was begun, 2 where it can't be. */
export interface NewOutcome {
  readonly exitCode: 0 | 2;
  readonly text: string;
}

/** Runs `npm run new`. */
export function runNew(args: readonly string[], { env, files, writeFile, placeFolder }: NewHost): NewOutcome {
  const asked = parseNewArguments(args, env);
  const { locale } = asked;
  const refuse = (fault: Bilingual): NewOutcome => ({ exitCode: 2, text: fault[locale] });
  if ('fault' in asked) return refuse(asked.fault);
  const draft = draftReport(buildLibrary(files()), asked.wanted);
  if ('fault' in draft) return refuse(draft.fault);
  const { path, edition } = draft;
  // The edition first: a report of an edition that isn't there would be an error.
  if (edition !== undefined) writeFile(`content/${path.replace(/\/[^/]+$/, '')}/edition.yaml`, edition);
  if (!placeFolder(`content/${path}`, draft.files)) {
    return refuse({ zh: `content/${path}/ 已經存在。`, en: `content/${path}/ exists already.` });
  }
  return { exitCode: 0, text: whatNext(draft, locale) };
}

function whatNext({ path, before, texts, figures, unshifted, undrafted }: Draft, locale: Locale): string {
  const periods = [...new Set(unshifted.map(({ period }) => periodKey(period)))].join(
    locale === 'zh' ? '、' : ', ',
  );
  const edition = path.replace(/\/[^/]+$/, '');
  const lines: Bilingual[] = [
    {
      zh: `已依 ${before.path} 建立 content/${path}/：${texts} 則待寫內文、${figures} 個待填數值。`,
      en: `Begun content/${path}/ after ${before.path}: ${texts} texts to write, ${figures} figures to fill in.`,
    },
    ...(unshifted.length > 0
      ? [
          {
            zh: `有 ${unshifted.length} 個數值的期間（${periods}）無法推移，列在 figures.yaml 最後，請照報告填寫。`,
            en: `The periods of ${unshifted.length} figures (${periods}) could not be shifted; they stand at the end of figures.yaml for you to write.`,
          },
        ]
      : []),
    ...(undrafted
      ? [
          {
            zh: `注意：content/${edition}/edition.yaml 已經存在，狀態是 ${undrafted.status}，未更動；請改為 draft。`,
            en: `Mind: content/${edition}/edition.yaml was there, its status ${undrafted.status}, and was left alone; write draft there.`,
          },
        ]
      : []),
    { zh: '接下來：', en: 'Next:' },
    {
      zh: `1. 核對 content/${edition}/edition.yaml 的名稱與 content/${path}/report.yaml 的標題、編號。`,
      en: `1. See that the title in content/${edition}/edition.yaml and the headings and numbers in content/${path}/report.yaml are right.`,
    },
    {
      zh: `2. 匯入局處的檔案：npm run import -- <檔案.docx> --to ${path}（或自行填寫 .zh.mdx；去年的內文在旁邊的 .previous.md）。`,
      en: `2. Import the office's file: npm run import -- <file.docx> --to ${path} (or write the .zh.mdx files; last year's texts stand beside them as .previous.md).`,
    },
    {
      zh: '3. 看還缺什麼：npm run check；預覽：npm run dev。',
      en: '3. See what is left: npm run check; look at it: npm run dev.',
    },
    {
      zh: '4. 完成後刪除 .previous.md，並把 edition.yaml 的 status 改為 published。',
      en: '4. When done, delete the .previous.md files and write status: published in edition.yaml.',
    },
  ];
  return lines.map((line) => line[locale]).join('\n');
}
