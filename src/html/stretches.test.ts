import { expect, test } from 'vitest';
import type { Stretch } from '../compare/text.ts';
import { renderStretches } from './stretches.ts';

const stretches: Stretch[] = [
  { kind: 'same', text: '受理' },
  { kind: 'deleted', text: '852,101' },
  { kind: 'inserted', text: '860,696' },
  { kind: 'same', text: '通' },
];

test('each version shows what it has, marked, with hidden words for screen readers', () => {
  expect(renderStretches(stretches, 'before', 'zh')).toBe(
    '受理<del><span class="hidden mark-word">〔刪去：</span>852,101<span class="hidden mark-word">〕</span></del>通',
  );
  expect(renderStretches(stretches, 'after', 'zh')).toBe(
    '受理<ins><span class="hidden mark-word">〔新增：</span>860,696<span class="hidden mark-word">〕</span></ins>通',
  );
});

test('text is escaped, and words of the other language are marked', () => {
  expect(renderStretches([{ kind: 'same', text: 'the rating <優等>' }], 'after', 'en')).toBe(
    'the rating &#x3C;<span lang="zh-Hant-TW">優等</span>>',
  );
});
