import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { errorAt, startOf } from './diagnose.ts';
import type { ContentFiles } from './files.ts';
import { validate } from './schema.ts';
import type { YamlFile } from './yaml.ts';
import { yamlFile } from './yaml-file.ts';

/** Reads one required file of `content/`; undefined and a diagnostic if it is absent or unsound. */
export function readFile<Output>(
  files: ContentFiles,
  file: string,
  schema: z.ZodType<Output>,
  diagnostics: Diagnostic[],
): { data: Output; yaml: YamlFile } | undefined {
  const yaml = yamlFile(files, file);
  if (!yaml) {
    diagnostics.push(
      errorAt(
        startOf(file),
        'missing-file',
        { zh: `缺少檔案 ${file}。`, en: `Missing file ${file}.` },
        { zh: '請建立這個檔案；格式見編輯指南。', en: "Create it; the editors' guide shows its form." },
      ),
    );
    return undefined;
  }
  const result = validate(yaml, schema);
  diagnostics.push(...result.diagnostics);
  return result.data === undefined ? undefined : { data: result.data, yaml };
}
