import type { Root } from 'mdast';
import { parse } from 'yaml';
import type { Problems } from './problem.ts';

export type DocumentKind = 'item' | 'page';

const fields: Record<DocumentKind, readonly string[]> = {
  item: ['translates'],
  page: ['title', 'description', 'translates'],
};

/**
 * Takes the front matter off the tree and reads it: `translates`, the hash that `npm run translated`
 * stamps, and a page's `title` and `description`.
 */
export function readFrontmatter(
  tree: Root,
  kind: DocumentKind,
  problems: Problems,
): { title?: string; description?: string; translates?: string } {
  const first = tree.children[0];
  if (first?.type !== 'yaml') {
    if (kind === 'page') reportMissingTitle(problems);
    return {};
  }
  tree.children.shift();
  const values = readFields(first.value);
  const unknown = values && Object.keys(values).filter((key) => !fields[kind].includes(key));
  const badHash = values?.translates !== undefined && !/^[0-9a-f]{16}$/.test(values.translates);
  if (!values || badHash || unknown === undefined || unknown.length > 0) {
    const allowed = fields[kind];
    problems.add(
      'unknown-key',
      first.position,
      {
        zh: `檔首區塊的內容無法辨認，只能有 ${allowed.join('、')}。`,
        en: `Unexpected front matter, expected nothing but ${allowed.join(', ')}.`,
      },
      {
        zh: '請改正或刪除；translates 由 npm run translated 自動寫入，請勿手動修改。',
        en: 'Mend or delete it. `npm run translated` writes `translates`; do not edit that by hand.',
      },
    );
    return {};
  }
  if (kind === 'page' && !values.title) reportMissingTitle(problems);
  return values;
}

function readFields(source: string): Record<string, string> | undefined {
  try {
    const values: unknown = parse(source, { schema: 'failsafe' });
    const isMapping = typeof values === 'object' && values !== null && !Array.isArray(values);
    if (!isMapping || Object.values(values).some((value) => typeof value !== 'string')) return undefined;
    return values as Record<string, string>;
  } catch {
    return undefined;
  }
}

function reportMissingTitle(problems: Problems): void {
  problems.add(
    'schema',
    undefined,
    { zh: '這一頁沒有標題。', en: 'Missing title of this page.' },
    {
      zh: '請在檔首寫 --- title: 標題 ---。',
      en: 'Write front matter with a title at the head of the file.',
    },
  );
}
