import { strToU8, zipSync } from 'fflate';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document of the XML given: what is in `w:body`, `w:numbering` and `w:styles`. */
export function makeDocx(
  body: string,
  parts: Readonly<Partial<Record<'numbering' | 'styles' | 'footnotes' | 'header1', string>>> = {},
): Uint8Array {
  const files = Object.entries(parts).map(([name, xml]) => [
    `word/${name}.xml`,
    strToU8(`<w:${name} ${w}>${xml}</w:${name}>`),
  ]);
  return zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(files),
  });
}

/** A paragraph of Word, in a list where one is given as `numId:ilvl`. */
export function wordParagraph(text: string, list?: string): string {
  const [id, level] = list?.split(':') ?? [];
  const place = list ? `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>` : '';
  return `<w:p><w:pPr>${place}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A table of Word; its cells hold XML. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** Lists of Word by `numId`: the format and the text of each level. */
export function wordLists(lists: Readonly<Record<string, readonly (readonly [string, string])[]>>): string {
  const definitions = Object.entries(lists).map(([id, levels]) => {
    const inner = levels.map(
      ([format, text], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum>`;
  });
  const nums = Object.keys(lists).map(
    (id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
  );
  return [...definitions, ...nums].join('');
}

const odf = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
].join(' ');

/** An OpenDocument text of the XML given: what is in `office:text`, and list styles. */
export function makeOdt(body: string, styles = ''): Uint8Array {
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content ${odf}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  });
}
