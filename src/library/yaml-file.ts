import type { ContentFiles } from './files.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

const parsed = new WeakMap<ContentFiles, Map<string, YamlFile>>();

/** A YAML file of the content, parsed once for all who ask; undefined where there is none. */
export function yamlFile(files: ContentFiles, file: string): YamlFile | undefined {
  const source = files.get(file);
  if (source === undefined) return undefined;
  const known = parsed.get(files) ?? new Map<string, YamlFile>();
  parsed.set(files, known);
  const yaml = known.get(file) ?? parseYaml(file, source);
  known.set(file, yaml);
  return yaml;
}
