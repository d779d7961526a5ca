import { pdfFontNames } from '../fonts.ts';
import type { ConformanceRule } from './rule.ts';

/** Every font is one of the project's, embedded, and its glyphs can be read as characters. */
export const fonts: ConformanceRule = function* (pdf) {
  if (pdf.fonts.length === 0) yield 'no fonts can be found in it';
  for (const { name, embedded, hasUnicode } of pdf.fonts) {
    if (!pdfFontNames.includes(name)) yield `its font ${name} is not one of the project’s`;
    if (!embedded) yield `its font ${name} is not embedded`;
    if (!hasUnicode) yield `its font ${name} has no map to Unicode`;
  }
};
