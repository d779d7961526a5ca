import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../model/rule.ts';

test("the editors' guide has a heading for every rule, and for no other", () => {
  const guide = readFileSync('docs/editors.md', 'utf8');
  const headings = [...guide.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
  expect(headings.toSorted()).toEqual(Object.keys(rules).toSorted());
});
