import type { ValueNode } from '../dialect/nodes.ts';
import { errorAt } from '../library/diagnose.ts';
import { findFigures } from '../library/value.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { locales, otherLocale } from '../model/locale.ts';
import { periodKey } from '../model/period.ts';
import type { EntryPair } from './texts.ts';
import { valuesOf } from './values.ts';

/** `<Value>`s that only one language of a text has. */
export function* compareValues({ report, entry, zh, en }: EntryPair): Iterable<Diagnostic> {
  const documents = { zh, en };
  const values = { zh: valuesOf(zh), en: valuesOf(en) };
  const figureOf = (node: ValueNode): string | undefined => {
    const [figure, ...others] = findFigures(report, entry.id, node);
    return figure && others.length === 0 ? `${node.of} ${periodKey(figure.period)}` : undefined;
  };
  // A <Value> without its one figure is reported by its own rule; the two sets can't be compared yet.
  if ([...values.zh, ...values.en].some((node) => !figureOf(node))) return;
  for (const locale of locales) {
    const other = otherLocale(locale);
    const known = new Set(values[other].map(figureOf));
    for (const node of values[locale]) {
      if (known.has(figureOf(node))) continue;
      known.add(figureOf(node));
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const tag = `<Value of="${node.of}"${node.period ? ` period="${node.period}"` : ''} />`;
      yield errorAt(
        { file: documents[locale].file, line, column },
        'number-mismatch',
        {
          zh: `數值 ${tag} 只在這裡有，${documents[other].file} 沒有。`,
          en: `Unexpected figure ${tag}, which ${documents[other].file} does not have.`,
        },
        {
          zh: '兩種語言要引用相同的數值：請在另一種語言加上，或在這裡刪除。',
          en: 'Both languages refer to the same figures: add it there, or remove it here.',
        },
      );
    }
  }
}
