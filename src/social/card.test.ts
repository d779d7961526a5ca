import { expect, test } from 'vitest';
import { buildLibrary } from '../library/build.ts';
import { readContentFiles } from '../library/files.ts';
import { type Card, cardTree } from './card.ts';
import { shareCards } from './cards.ts';

const card = {
  site: '施政績效成果報告',
  title: '112年度施政績效成果報告',
  subtitle: '研考會',
  large: ['112'],
  small: '2023',
} as const;

test('a share image says the site, the title, what it belongs to, and what stands on the hull', () => {
  for (const locale of ['zh', 'en'] as const) {
    const words = textOf(cardTree({ ...card, locale }));
    for (const part of Object.values(card).flat()) expect(words).toContain(part);
  }
});

test('every kind of page has a card of its own in both languages, and none is empty', () => {
  const cards = shareCards(buildLibrary(readContentFiles(process.cwd())));
  const addresses = cards.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of [
    '/',
    '/annual/110/',
    '/annual/112/rdec/',
    '/council/4-2/rdec/joint-services/',
    '/indicators/calls-total/',
    '/compare/annual/108/112/rdec/',
  ]) {
    expect(addresses).toContain(address);
  }
  for (const { card: cardOf } of cards) {
    for (const { title, subtitle, large, small } of [cardOf('zh'), cardOf('en')]) {
      for (const text of [title, subtitle, small, ...large]) expect(text).not.toBe('');
    }
  }
});

test('an indicator shows its latest figure, a pair both years', () => {
  const cards = new Map(
    shareCards(buildLibrary(readContentFiles(process.cwd()))).map(({ address, card: of }) => [address, of]),
  );
  const shown = (address: string): Pick<Card, 'large' | 'small'> | undefined => cards.get(address)?.('zh');
  expect(shown('/indicators/calls-total/')).toMatchObject({ large: ['860,696'], small: '通，112年（2023）' });
  expect(shown('/compare/annual/108/112/rdec/')).toMatchObject({ large: ['108', '112'] });
});

function textOf(node: ReturnType<typeof cardTree>): string {
  const { children } = node.props;
  if (children === undefined) return '';
  return typeof children === 'string' ? children : children.map(textOf).join('');
}
