import type { PdfStandard } from '../standard.ts';
import type { PdfReading } from './reading.ts';

/** One thing that every PDF must be, checked on the file that was made; says what is wrong, in English. */
export type ConformanceRule = (pdf: PdfReading, standard: PdfStandard) => Iterable<string>;
