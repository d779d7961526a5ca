import type { ContentFiles } from '../library/files.ts';
import { yamlFile } from '../library/yaml-file.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Locale } from '../model/locale.ts';

/** Finds where `report.yaml` gives the title of a heading in a language. */
export function titlePlaces(files: ContentFiles, file: string): (id: string, locale: Locale) => Place {
  const yaml = yamlFile(files, file);
  const paths = new Map(yaml ? headingPaths(yaml.data, []) : []);
  return (id, locale) => {
    const path = paths.get(id);
    return yaml && path ? yaml.place([...path, 'title', locale]) : { file, line: 1, column: 1 };
  };
}

function* headingPaths(
  value: unknown,
  path: readonly PropertyKey[],
): Iterable<[string, readonly PropertyKey[]]> {
  if (typeof value !== 'object' || value === null) return;
  if ('id' in value && typeof value.id === 'string') yield [value.id, path];
  const children: [PropertyKey, unknown][] = Array.isArray(value)
    ? value.map((child: unknown, index) => [index, child])
    : Object.entries(value);
  for (const [key, child] of children) yield* headingPaths(child, [...path, key]);
}
