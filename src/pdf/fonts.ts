import { join } from 'node:path';

/** The faces of the PDF: Noto Serif TC for text, Noto Sans TC for headings (SIL Open Font License 1.1). */
const faces = {
  'NotoSerifTC-Regular': 'noto-serif-tc/400Regular/NotoSerifTC_400Regular.ttf',
  'NotoSerifTC-Bold': 'noto-serif-tc/700Bold/NotoSerifTC_700Bold.ttf',
  'NotoSansTC-Medium': 'noto-sans-tc/500Medium/NotoSansTC_500Medium.ttf',
  'NotoSansTC-Bold': 'noto-sans-tc/700Bold/NotoSansTC_700Bold.ttf',
};

/** PostScript names of the fonts that the PDF may use. */
export const pdfFontNames: readonly string[] = Object.keys(faces);

/** Absolute paths of the font files that the PDF may use, and no others, in the order of their names. */
export function pdfFontFiles(): string[] {
  return Object.values(faces).map((face) => join(process.cwd(), 'node_modules/@expo-google-fonts', face));
}
