import { type Document, parseDocument } from '../dialect/parse.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Locale, locales } from '../model/locale.ts';
import type { Heading, HeadingInput, ItemId, ReportInput } from '../model/report.ts';
import { errorAt, startOf, suggest } from './diagnose.ts';
import type { ContentFiles } from './files.ts';
import type { Chapter, Entry, Item } from './library.ts';
import type { YamlFile } from './yaml.ts';

/** Where a heading stands in `report.yaml`. */
type Path = readonly PropertyKey[];

interface Reader {
  /** `content/annual/112/rdec` */
  readonly folder: string;
  readonly yaml: YamlFile;
  readonly files: ContentFiles;
  readonly diagnostics: Diagnostic[];
  readonly ids: Set<string>;
  /** Text files that belong to the outline. */
  readonly used: Set<string>;
}

/** Builds the chapters and items of a report from its outline and its text files. */
export function readOutline(
  folder: string,
  input: ReportInput,
  yaml: YamlFile,
  files: ContentFiles,
  diagnostics: Diagnostic[],
): Chapter[] {
  const reader: Reader = { folder, yaml, files, diagnostics, ids: new Set(), used: new Set() };
  const chapters = input.outline.flatMap((node, index) => {
    const path = ['outline', index];
    if (!('chapters' in node)) return [readChapter(reader, node, path)];
    const part: Heading = readHeading(reader, node, 'part', path);
    return node.chapters.map((chapter, position) =>
      readChapter(reader, chapter, [...path, 'chapters', position], part),
    );
  });
  reportStrayTexts(reader);
  return chapters;
}

function readChapter(reader: Reader, input: HeadingInput, path: Path, part?: Heading): Chapter {
  const heading = readHeading(reader, input, 'chapter', path);
  const items = readItems(reader, input, path, heading.id);
  const text = readTexts(reader, `${heading.id}/index`, path, items.length === 0);
  return { ...heading, level: 'chapter', items, text, ...(part && { part }) };
}

function readItems(reader: Reader, input: HeadingInput, path: Path, chapter: ItemId): Item[] {
  return (input.items ?? []).map((item, index) => {
    const itemPath = [...path, 'items', index];
    const heading = readHeading(reader, item, 'item', itemPath);
    const items = readItems(reader, item, itemPath, chapter);
    const text = readTexts(reader, `${chapter}/${heading.id}`, itemPath, items.length === 0);
    return { ...heading, level: 'item', chapter, items, text };
  });
}

function readHeading(
  reader: Reader,
  input: Omit<HeadingInput, 'items'>,
  level: Heading['level'],
  path: Path,
): Heading {
  if (reader.ids.has(input.id)) {
    reader.diagnostics.push(
      errorAt(
        reader.yaml.place([...path, 'id']),
        'duplicate-id',
        {
          zh: `代碼「${input.id}」在這份報告裡出現兩次。`,
          en: `Unexpected second \`${input.id}\` in this report.`,
        },
        {
          zh: '請改用另一個代碼；同一項目只列一次。',
          en: 'Give one of them another id; an item is listed once.',
        },
      ),
    );
  }
  reader.ids.add(input.id);
  return {
    id: input.id as ItemId,
    level,
    title: input.title,
    ...(input.no && { number: input.no }),
  };
}

function readTexts(reader: Reader, name: string, path: Path, required: boolean): Entry['text'] {
  const text: Partial<Record<Locale, Document>> = {};
  const file = (locale: Locale) => `${reader.folder}/${name}.${locale}.mdx`;
  for (const locale of locales) {
    const source = reader.files.get(file(locale));
    if (source === undefined) continue;
    reader.used.add(file(locale));
    const { document, diagnostics } = parseDocument(file(locale), source);
    reader.diagnostics.push(...diagnostics);
    const empty = document.tree.children.length === 0 && diagnostics.length === 0;
    if (empty) reader.diagnostics.push(emptyText(file(locale)));
    text[locale] = document;
  }
  // What is not written yet in Chinese can't be translated, and has been reported.
  if (text.zh && text.zh.tree.children.length === 0) return text;
  const missing = locales.filter((locale) => !text[locale]);
  if (missing.length === 1 || (missing.length === 2 && required)) {
    for (const locale of missing) reader.diagnostics.push(missingText(reader, file(locale), path));
  }
  return text;
}

function emptyText(file: string): Diagnostic {
  return errorAt(
    startOf(file),
    'missing-text',
    { zh: '這個檔案沒有內文。', en: 'Unexpected empty file, expected the text of the item.' },
    {
      zh: '請寫入內文；若這個標題本身沒有內文，請刪除兩種語言的檔案。',
      en: 'Write the text. If the heading has none of its own, delete the files of both languages.',
    },
  );
}

function missingText(reader: Reader, file: string, path: Path): Diagnostic {
  return errorAt(
    reader.yaml.place([...path, 'id']),
    'missing-text',
    { zh: `這個項目沒有內文檔 ${file}。`, en: `Missing text ${file} of this item.` },
    {
      zh: '請建立這個檔案；每個項目都要有中文與英文內文。',
      en: 'Create it: every item has its text in Chinese and in English.',
    },
  );
}

function reportStrayTexts(reader: Reader): void {
  for (const file of reader.files.keys()) {
    if (!file.startsWith(`${reader.folder}/`) || !file.endsWith('.mdx') || reader.used.has(file)) continue;
    const id = /([^/]+?)(?:\.(?:zh|en))?\.mdx$/.exec(file)?.[1] ?? '';
    reader.diagnostics.push(
      errorAt(
        startOf(file),
        'stray-file',
        {
          zh: `大綱沒有這個檔案所屬的項目「${id}」，或它不在這一章。`,
          en: `Unexpected file: the outline has no item \`${id}\` in this chapter.`,
        },
        suggest(id, reader.ids, `${reader.folder}/report.yaml`),
      ),
    );
  }
}
