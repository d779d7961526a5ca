import { sha256 } from '../cache/hash.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { seriesIds } from '../model/edition.ts';
import { type Seal, type SealInput, sealsSchema } from '../model/seal.ts';
import { errorAt } from './diagnose.ts';
import type { ContentFiles } from './files.ts';
import { readFile } from './read-file.ts';

const pattern = new RegExp(`^content/((?:${seriesIds.join('|')})/[^/]+)/seals\\.yaml$`);

/** `content/annual/112/seals.yaml` */
export function sealsFile(edition: string): string {
  return `content/${edition}/seals.yaml`;
}

/** Whether a file of `content/` is the record of an edition's seals. */
export function isSealsFile(file: string): boolean {
  return pattern.test(file);
}

/** Reads the seals of every edition, and checks that each follows from all that stood before it. */
export function readSeals(files: ContentFiles, diagnostics: Diagnostic[]): Map<string, readonly Seal[]> {
  const seals = new Map<string, readonly Seal[]>();
  for (const [file, source] of files) {
    const [, edition] = pattern.exec(file) ?? [];
    const read = edition && readFile<SealInput[]>(files, file, sealsSchema, diagnostics);
    if (!read) continue;
    const starts = [...source.matchAll(/^- /gm)].map(({ index }) => index);
    read.data.forEach((seal, index) => {
      const before = index === 0 ? undefined : sha256(source.slice(0, starts[index]));
      if (seal.previous !== before) diagnostics.push(broken(read.yaml.place([index, 'previous'])));
    });
    const placed = read.data.map((seal, index) => ({ ...seal, place: read.yaml.place([index]) }));
    seals.set(edition, placed);
  }
  return seals;
}

function broken(place: Parameters<typeof errorAt>[0]): Diagnostic {
  return errorAt(
    place,
    'broken-seal',
    {
      zh: '這筆封存之前的內容，和封存當時不同。',
      en: 'Unexpected change of what stands before this seal, expected it as it was.',
    },
    {
      zh: '封存紀錄只能由 npm run seal 附加；請以 git 復原這個檔案。',
      en: 'Only `npm run seal` adds to the seals. Restore the file with git.',
    },
  );
}
