import type { ReportPrint } from '../../library/fingerprint.ts';
import type { HeadingPrint, Seal } from '../../model/seal.ts';

/** Where a report differs from what was sealed: a heading by its id, or the report as a whole. */
export type SealedChange =
  | { readonly part: keyof HeadingPrint | 'added' | 'removed'; readonly item: string }
  | { readonly part: 'agency' | 'order' };

const parts = ['heading', 'zh', 'en', 'figures'] as const;

/** Every difference between a report and what was sealed of it, its revisions aside. */
export function changesSince(sealed: Seal['reports'][string], now: ReportPrint): SealedChange[] {
  const changes: SealedChange[] = [];
  if (sealed.agency !== now.agency) changes.push({ part: 'agency' });
  if (orderOf(sealed.items, now.items) !== orderOf(now.items, sealed.items)) changes.push({ part: 'order' });
  for (const [item, print] of Object.entries(now.items)) {
    const before = sealed.items[item];
    if (!before) changes.push({ part: 'added', item });
    else for (const part of parts) if (before[part] !== print[part]) changes.push({ part, item });
  }
  for (const item of Object.keys(sealed.items)) {
    if (!now.items[item]) changes.push({ part: 'removed', item });
  }
  return changes;
}

/** The ids of one outline that the other has too, in order. */
function orderOf(
  items: Readonly<Record<string, unknown>>,
  others: Readonly<Record<string, unknown>>,
): string {
  return Object.keys(items)
    .filter((id) => Object.hasOwn(others, id))
    .join(' ');
}
