import { expect, test } from 'vitest';
import { historiesOf } from '../compare/history.ts';
import type { Locale } from '../model/locale.ts';
import type { ItemId } from '../model/report.ts';
import { libraryOfYears } from '../testing/years.ts';
import { stepWords } from './item-step.ts';

const library = libraryOfYears(
  {
    108: { items: ['kiosk', 'petitions-handling'], figures: '{}' },
    109: { items: ['petitions-handling'], figures: '{}' },
    111: { items: ['petitions-handling', 'video-calls'], figures: '{}' },
  },
  {
    'changes.yaml':
      '- { change: began, items: [video-calls], from: annual/109, to: annual/111, what: { zh: 新設。, en: Set up. }, reason: { zh: 疫情。, en: The epidemic. } }',
  },
);

function step(id: string, year: string, locale: Locale) {
  const [history] = historiesOf(library, id as ItemId);
  const version = history?.versions.find(({ edition }) => edition.number === year);
  return version && 'step' in version && version.step ? stepWords(version.step, locale) : undefined;
}

test('names the report before once, whether nothing changed or the item is gone', () => {
  expect(step('petitions-handling', '109', 'zh')).toEqual({
    sentences: ['名稱與所屬章節，與108年報告相同。'],
  });
  expect(step('petitions-handling', '109', 'en')).toEqual({
    sentences: ['Title and chapter unchanged since the 2019 report.'],
  });
  expect(step('kiosk', '109', 'zh')).toEqual({ sentences: ['列載至108年報告為止。'] });
});

test('leads to what the editors recorded with the report before, and adds the reason', () => {
  expect(step('video-calls', '111', 'zh')).toEqual({
    lead: '與109年報告相比：',
    sentences: ['新設。原因：疫情。'],
  });
  expect(step('video-calls', '111', 'en')).toEqual({
    lead: 'Compared with the 2020 report:',
    sentences: ['Set up. Reason: The epidemic.'],
  });
});
