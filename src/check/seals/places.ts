import { startOf } from '../../library/diagnose.ts';
import type { Library, Report } from '../../library/library.ts';
import { yamlFile } from '../../library/yaml-file.ts';
import type { Place } from '../../model/diagnostic.ts';
import type { SealedChange } from './changes.ts';

type Path = readonly PropertyKey[];

/** The place where a change of a report was made, as far as it can still be seen. */
export function placeOfChange(library: Library, report: Report, change: SealedChange): Place {
  const outline = outlinePlace(library, report);
  if (!('item' in change)) return outline(change.part === 'agency' ? ['agency'] : []);
  const { part, item } = change;
  const text = report.entries.find(({ id }) => id === item)?.text;
  const heading = outline([...(outlinePath(library, report, item) ?? []), 'id']);
  switch (part) {
    case 'zh':
    case 'en':
      return text?.[part] ? startOf(text[part].file) : heading;
    case 'figures':
      return figuresPlace(library, report, item) ?? heading;
    case 'heading':
    case 'added':
      return heading;
    case 'removed':
      return outline([]);
  }
}

function outlinePlace({ files }: Library, { path }: Report): (path: Path) => Place {
  const file = `content/${path}/report.yaml`;
  const yaml = yamlFile(files, file);
  return (at) => (yaml ? yaml.place(at.length > 0 ? at : ['outline']) : startOf(file));
}

function figuresPlace({ files }: Library, { path }: Report, item: string): Place | undefined {
  const yaml = yamlFile(files, `content/${path}/figures.yaml`);
  const { data } = yaml ?? {};
  if (!yaml || typeof data !== 'object' || data === null) return undefined;
  return Object.hasOwn(data, item) ? yaml.keyPlace([], item) : startOf(yaml.file);
}

/** The path of the heading with an id in `report.yaml`. */
function outlinePath({ files }: Library, { path }: Report, id: string): Path | undefined {
  return find(yamlFile(files, `content/${path}/report.yaml`)?.data, id, []);
}

function find(node: unknown, id: string, path: Path): Path | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if ('id' in node && node.id === id) return path;
  for (const [key, child] of Object.entries(node)) {
    const found = find(child, id, [...path, Array.isArray(node) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}
