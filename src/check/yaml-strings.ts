import type { Library } from '../library/library.ts';
import { isSealsFile } from '../library/seals.ts';
import type { YamlFile } from '../library/yaml.ts';
import { yamlFile } from '../library/yaml-file.ts';
import { type Prose, yamlProse } from './prose.ts';

type Path = readonly PropertyKey[];

/** A short text of a YAML file in both languages: a title, a name, a definition. */
export interface ProsePair {
  readonly zh: Prose;
  readonly en: Prose;
}

/** Every string of every YAML file that parses. */
export function yamlProses(library: Library): Prose[] {
  return yamlFiles(library).flatMap((yaml) =>
    [...strings(yaml.data, [])].map(({ path, value }) => yamlProse(yaml, path, value)),
  );
}

/** Every mapping of YAML files that gives a text in both languages. */
export function yamlPairs(library: Library): ProsePair[] {
  return yamlFiles(library).flatMap((yaml) => [...pairs(yaml, yaml.data, [])]);
}

function yamlFiles(library: Library): YamlFile[] {
  return (
    [...library.files.keys()]
      // Seals hold hashes, which say nothing in any language.
      .filter((file) => file.endsWith('.yaml') && !isSealsFile(file))
      .flatMap((file) => yamlFile(library.files, file) ?? [])
  );
}

function* strings(value: unknown, path: Path): Iterable<{ path: Path; value: string }> {
  if (typeof value === 'string') yield { path, value };
  for (const [key, child] of childrenOf(value)) yield* strings(child, [...path, key]);
}

function* pairs(yaml: YamlFile, value: unknown, path: Path): Iterable<ProsePair> {
  const { zh, en } = Object.fromEntries(childrenOf(value));
  if (typeof zh === 'string' && typeof en === 'string') {
    yield { zh: yamlProse(yaml, [...path, 'zh'], zh), en: yamlProse(yaml, [...path, 'en'], en) };
  }
  for (const [key, child] of childrenOf(value)) yield* pairs(yaml, child, [...path, key]);
}

function childrenOf(value: unknown): [PropertyKey, unknown][] {
  if (Array.isArray(value)) return value.map((child: unknown, index) => [index, child]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
