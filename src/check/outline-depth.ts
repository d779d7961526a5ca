import { errorAt } from '../library/diagnose.ts';
import { type Library, reportsOf } from '../library/library.ts';
import { yamlFile } from '../library/yaml-file.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rule } from './rule.ts';

/** PDF has six levels of headings, and a volume sets the agency above all of a report's. */
const deepest = 5;

/** A heading that stands too deep for a level of its own in the PDF. */
export const outlineDepth: Rule = {
  id: 'outline-depth',
  check: function* (library: Library): Iterable<Diagnostic> {
    for (const report of reportsOf(library)) {
      const yaml = yamlFile(library.files, `content/${report.path}/report.yaml`);
      if (!yaml) continue;
      for (const path of tooDeep(yaml.data, [], 0)) {
        yield errorAt(
          yaml.place([...path, 'id']),
          'outline-depth',
          {
            zh: `這個標題在第 ${deepest + 1} 層。`,
            en: `Unexpected heading at level ${deepest + 1}, expected at most ${deepest} levels.`,
          },
          {
            zh: `大綱最多 ${deepest} 層；請上移一層，或改寫為清單。`,
            en: 'Move it up a level, or make it a list in the text above.',
          },
        );
      }
    }
  },
};

type Path = readonly PropertyKey[];

/** The places of the uppermost headings that stand too deep. */
function* tooDeep(node: unknown, path: Path, level: number): Iterable<Path> {
  if (typeof node !== 'object' || node === null) return;
  if (level > deepest) {
    yield path;
    return;
  }
  for (const key of ['outline', 'chapters', 'items'] as const) {
    const list: unknown = key in node ? node[key as keyof typeof node] : undefined;
    if (!Array.isArray(list)) continue;
    for (const [index, child] of list.entries()) yield* tooDeep(child, [...path, key, index], level + 1);
  }
}
