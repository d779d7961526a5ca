import { join } from 'node:path';

/** The faces of the PDF: Noto Serif TC for text, Noto Sans TC for headings (SIL Open Font License 1.1). */
const faces = [
  'noto-serif-tc/400Regular/NotoSerifTC_400Regular.ttf',
  'noto-serif-tc/700Bold/NotoSerifTC_700Bold.ttf',
  'noto-sans-tc/500Medium/NotoSansTC_500Medium.ttf',
  'noto-sans-tc/700Bold/NotoSansTC_700Bold.ttf',
];

/** Absolute paths of the font files that the PDF may use, and no others. */
export function pdfFontFiles(): string[] {
  return faces.map((face) => join(process.cwd(), 'node_modules/@expo-google-fonts', face));
}
