import { encrypted, readArchive } from './archive.ts';
import { type SourceDocument, SourceProblem } from './document.ts';
import { readDocx } from './docx.ts';
import { readOdt } from './odt.ts';
import { readPdf } from './pdf.ts';
import { readPlainText } from './plain-text.ts';

/**
 * Reads a document of any format that offices send, told by its content and not by its name.
 *
 * @throws SourceProblem for what can't be read, with a sentence on what to do
 */
export async function readSourceDocument(bytes: Uint8Array): Promise<SourceDocument> {
  const document = await readByKind(bytes);
  if (document.blocks.length === 0) throw empty();
  return document;
}

async function readByKind(bytes: Uint8Array): Promise<SourceDocument> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (bytes.length === 0) throw empty();
  if (head.startsWith('PK')) return readZipped(bytes);
  if (head.includes('%PDF-')) return readPdf(bytes);
  if (head.startsWith('\xD0\xCF\x11\xE0')) throw isEncryptedOffice(bytes) ? encrypted() : oldFormat();
  if (head.startsWith('{\\rtf')) throw oldFormat();
  return readPlainText(bytes);
}

function readZipped(bytes: Uint8Array): SourceDocument {
  const parts = readArchive(bytes);
  if (parts.has('word/document.xml')) return readDocx(parts);
  if (parts.has('content.xml')) return readOdt(parts);
  throw new SourceProblem({
    zh: '這個壓縮檔不是 Word（.docx）或 OpenDocument 文字文件（.odt）。',
    en: 'This archive is neither a Word document (.docx) nor an OpenDocument text (.odt).',
  });
}

/** Word with a password is an old container whose directory names the encrypted package, in UTF-16. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e');
}

function oldFormat(): SourceProblem {
  return new SourceProblem({
    zh: '這是舊版格式（.doc 或 .rtf）。請在 Word 或 LibreOffice 另存為 .docx 或 .odt。',
    en: 'This is an old format (.doc or .rtf). Save it as .docx or .odt in Word or LibreOffice.',
  });
}

function empty(): SourceProblem {
  return new SourceProblem({
    zh: '文件裡沒有文字。若是掃描檔，請先以文字辨識轉換，並校對結果。',
    en: 'There is no text in the document. If it was scanned, convert it with text recognition first, and proofread the result.',
  });
}
