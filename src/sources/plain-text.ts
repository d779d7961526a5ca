import { normalise } from '../library/files.ts';
import { type Line, type SourceDocument, SourceProblem } from './document.ts';

/**
 * Reads plain text as conversion leaves it: a line a block. Tags that converters leave (`<p>`, `<li>`)
 * end a line, a tab divides the two columns.
 *
 * @throws SourceProblem for what is no text in UTF-8 (or UTF-16 with its mark)
 */
export function readPlainText(bytes: Uint8Array): SourceDocument {
  const blocks: Line[] = [];
  let apart = false;
  const raw = normalise(decode(bytes));
  for (const [index, line] of raw.split('\n').entries()) {
    const pieces = line.split(/\t|<\/?(?:p|ol|ul|li|br|td|tr|table)\b[^<>]*>/i).map((piece) => piece.trim());
    const texts = pieces.filter((piece) => piece !== '');
    for (const text of texts) {
      blocks.push({ kind: 'line', text, place: index + 1, apart: apart || texts.length > 1, open: true });
      apart = false;
    }
    if (texts.length === 0 || pieces.at(-1) === '') apart = true;
  }
  return { unit: 'line', blocks, raw, aside: [] };
}

function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Another encoding, or no text at all.
  }
  throw new SourceProblem({
    zh: '無法辨認這個檔案，應為 Word（.docx）、OpenDocument（.odt）、PDF 或 UTF-8 純文字檔。純文字檔請以 UTF-8 編碼另存。',
    en: 'Unreadable file, expected Word (.docx), OpenDocument (.odt), PDF or plain text in UTF-8. Save plain text anew in UTF-8.',
  });
}
