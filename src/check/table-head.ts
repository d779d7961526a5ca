import type { Table, TableCell } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { documentText } from '../dialect/text.ts';
import { errorAt } from '../library/diagnose.ts';
import type { Library } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/locale.ts';
import type { Rule } from './rule.ts';
import { entryTexts } from './texts.ts';

/** Every column of a table has a head, which a screen reader speaks with each cell. */
export const tableHead: Rule = {
  id: 'table-head',
  check: function* (library: Library): Iterable<Diagnostic> {
    for (const { document } of entryTexts(library)) {
      const tables: Table[] = [];
      visit(document.tree, 'table', (table) => {
        tables.push(table);
        return SKIP;
      });
      for (const table of tables) {
        for (const { cell, message, hint } of problemsOf(table)) {
          const { line, column } = cell.position?.start ?? { line: 1, column: 1 };
          yield errorAt({ file: document.file, line, column }, 'table-head', message, hint);
        }
      }
    }
  },
};

interface Problem {
  readonly cell: TableCell;
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

function* problemsOf({ children: [head, ...rows] }: Table): Iterable<Problem> {
  const heads = head?.children ?? [];
  for (const [index, cell] of heads.entries()) {
    if (documentText(cell, () => '0')) continue;
    yield {
      cell,
      message: {
        zh: `表格的第 ${index + 1} 欄沒有表頭。`,
        en: `Missing head of column ${index + 1} of the table.`,
      },
      hint: { zh: '請寫明這一欄是什麼，例如「項目」。', en: 'Say what the column holds, such as “Item”.' },
    };
  }
  for (const row of rows) {
    const extra = row.children[heads.length];
    if (!extra) continue;
    yield {
      cell: extra,
      message: {
        zh: `這一列有 ${row.children.length} 格，但表頭只有 ${heads.length} 欄。`,
        en: `Unexpected row of ${row.children.length} cells under a head of ${heads.length}.`,
      },
      hint: {
        zh: '請補上表頭，或刪去多出的格；格內的直線請寫成 \\|。',
        en: 'Add the missing head, or remove the cell. A bar inside a cell is written \\|.',
      },
    };
  }
}
