import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCases } from '../testing/cases.ts';
import { uncut } from './cut.ts';
import { segmentHtml } from './segment.ts';

const cases = readCases(
  import.meta.url,
  'segment.cases.yaml',
  z.array(z.strictObject({ lang: z.string(), html: z.string(), cut: z.string() })),
);

test.each(cases)('cuts $html', ({ lang, html, cut }) => {
  const page = segmentHtml(`<html lang="${lang}"><body>${html}`);
  const shown = page.replaceAll('\u200B', '|').replaceAll('\u2E31 ', '|');
  expect(shown).toBe(`<html lang="${lang}"><body>${cut}`);
  expect(uncut(page)).toBe(`<html lang="${lang}"><body>${html}`);
});
