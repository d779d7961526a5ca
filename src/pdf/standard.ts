/** The standards that PDFs are produced to: for readers of every ability, and for archives. One file can't be both. */
export const pdfStandards = ['ua-1', 'a-2a'] as const;

export type PdfStandard = (typeof pdfStandards)[number];
