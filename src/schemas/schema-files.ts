import { buildLibrary } from '../library/build.ts';
import type { ContentFiles } from '../library/files.ts';
import { readRegistry } from '../library/registry.ts';
import { jsonSchemaOf, namesSchema } from './json-schema.ts';
import { kinds } from './kinds.ts';
import { referencesOf } from './references.ts';

/** The schemas that editor programs use, by their path from the project's root, as they should be. */
export function schemaFiles(files: ContentFiles): ReadonlyMap<string, string> {
  const library = buildLibrary(files);
  const units = new Map(
    [...readRegistry(files, []).units].map(([id, { zh, en }]) => [id, { zh, en: en.other }] as const),
  );
  const references = referencesOf(library, units);
  const schemas = [
    ...kinds.map((kind) => [kind.name, jsonSchemaOf(kind, references)] as const),
    ['names', namesSchema(references)] as const,
  ];
  return new Map(
    schemas.map(([name, schema]) => [
      `schemas/${name}.schema.json`,
      `${JSON.stringify(schema, undefined, 2)}\n`,
    ]),
  );
}

/** The settings of VS Code that tie each schema to its files. */
export function schemaSettings(): Record<string, string> {
  return Object.fromEntries(kinds.map(({ name, files }) => [`./schemas/${name}.schema.json`, files]));
}
