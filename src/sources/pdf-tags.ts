import type { Block } from './document.ts';
import { type Cell, tableBlocks } from './form.ts';
import { type Page, type Tag, textOf } from './pdf-page.ts';

const blockRoles = /^(?:P|H\d?|LI|Caption|TOCI|Note|BlockQuote|Title)$/;

/** The blocks of a tagged page in the order of its tags. What no tag names follows. */
export function taggedBlocks(page: Page): Block[] {
  const unread = new Map(page.marked);
  const read = (tag: Tag): string => {
    if ('role' in tag) return tag.children.map(read).join('');
    const runs = unread.get(tag.key) ?? [];
    unread.delete(tag.key);
    return textOf(runs);
  };
  /** A cell may hold printed lines without a paragraph around them: each may go on in the next. */
  const line = (text: string, open = false): Block[] =>
    text.trim() === '' ? [] : [{ kind: 'line', text: text.trim(), place: page.number, apart: false, open }];
  const blocks = (tag: Tag): Block[] => {
    if (!('role' in tag)) return line(read(tag), true);
    if (tag.role === 'Table') {
      const rows = rowsOf(tag).map((row) =>
        cellsOf(row).map((cell): Cell => ({ blocks: 'role' in cell ? cell.children.flatMap(blocks) : [] })),
      );
      return tableBlocks(rows, page.number);
    }
    const hasBlocks = 'role' in tag && tag.children.some(holdsBlock);
    if (blockRoles.test(tag.role) && !hasBlocks) return line(read(tag));
    if (tag.role === 'LI') return listItem(tag);
    return groups(tag.children).flatMap((group) =>
      group.length === 1 && group[0] && isBlock(group[0])
        ? blocks(group[0])
        : group.flatMap((one) => line(read(one), true)),
    );
  };
  /** An entry's number is part of its first paragraph. */
  const listItem = (tag: Extract<Tag, { role: string }>): Block[] => {
    const label = tag.children
      .filter((child) => 'role' in child && child.role === 'Lbl')
      .map(read)
      .join('');
    const [first, ...others] = tag.children
      .filter((child) => !('role' in child && child.role === 'Lbl'))
      .flatMap(blocks);
    if (first?.kind !== 'line') return [...line(label), ...(first ? [first] : []), ...others];
    return [{ ...first, text: `${label}${first.text}` }, ...others];
  };
  const found = page.tree ? blocks(page.tree) : [];
  const rest = [...unread.values()].flatMap((runs) => line(textOf(runs)));
  const all = [...found, ...rest];
  // A paragraph may go on over the page.
  return all.map((block, index) =>
    index === all.length - 1 && block.kind === 'line' ? { ...block, open: true } : block,
  );
}

function isBlock(tag: Tag): boolean {
  return 'role' in tag && (blockRoles.test(tag.role) || tag.role === 'Table' || holdsBlock(tag));
}

function holdsBlock(tag: Tag): boolean {
  return 'role' in tag && tag.children.some(isBlock);
}

/** Neighbours within a line together, each block alone. */
function groups(tags: readonly Tag[]): Tag[][] {
  const found: Tag[][] = [];
  let inline: Tag[] | undefined;
  for (const tag of tags) {
    if (isBlock(tag)) {
      found.push([tag]);
      inline = undefined;
    } else if (inline) inline.push(tag);
    else {
      inline = [tag];
      found.push(inline);
    }
  }
  return found;
}

function rowsOf(tag: Tag): Tag[] {
  if (!('role' in tag)) return [];
  return tag.role === 'TR' ? [tag] : tag.children.flatMap(rowsOf);
}

function cellsOf(row: Tag): Tag[] {
  if (!('role' in row)) return [];
  return row.children.filter((child) => 'role' in child && /^T[DH]$/.test(child.role));
}
