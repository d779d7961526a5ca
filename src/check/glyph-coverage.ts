import { type Font, openSync } from 'fontkit';
import { pdfFontFiles } from '../pdf/fonts.ts';

/** Whether every font of the PDF can draw a character. */
export type Coverage = (codePoint: number) => boolean;

let coverage: Coverage | undefined;

/** What all the fonts of the PDF can draw. Opens them once; a look-up reads only the character maps. */
export function pdfCoverage(): Coverage {
  if (!coverage) {
    const fonts = pdfFontFiles().flatMap((file): Font[] => {
      const font = openSync(file);
      return font.type === 'TTF' ? [font as Font] : [];
    });
    const known = new Map<number, boolean>();
    coverage = (codePoint) => {
      const covered = known.get(codePoint) ?? fonts.every((font) => font.hasGlyphForCodePoint(codePoint));
      known.set(codePoint, covered);
      return covered;
    };
  }
  return coverage;
}
