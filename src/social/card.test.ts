import { expect, test } from 'vitest';
import { cardTree } from './card.ts';

const card = {
  site: '施政績效成果報告',
  title: '112年度施政績效成果報告',
  agency: '研考會',
  year: '112',
  otherYear: '2023',
} as const;

test('a share image says the site, the title, the agency and the year in both calendars', () => {
  for (const locale of ['zh', 'en'] as const) {
    const words = textOf(cardTree({ ...card, locale }));
    for (const part of Object.values(card)) expect(words).toContain(part);
  }
});

function textOf(node: ReturnType<typeof cardTree>): string {
  const { children } = node.props;
  if (children === undefined) return '';
  return typeof children === 'string' ? children : children.map(textOf).join('');
}
