/** What Excel needs to read a file as UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * Writes a table as CSV after RFC 4180: UTF-8 with byte order mark, one header row, lines that end in
 * CRLF, quotes around a field only where it holds a comma, a quote or a line break.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return byteOrderMark + [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
