import { hash, sha256 } from '../cache/hash.ts';
import { periodKey } from '../model/period.ts';
import type { Heading } from '../model/report.ts';
import type { HeadingPrint } from '../model/seal.ts';
import type { Edition, Entry, Report, Revision } from './library.ts';
import { textHash } from './translation.ts';

/** Hashes of what a report says, heading by heading, so that a change can be told where it stands. */
export interface ReportPrint {
  readonly agency: string;
  readonly revisions: readonly string[];
  /** By the heading's id, in the order of the outline. */
  readonly items: Readonly<Record<string, HeadingPrint>>;
  /** Digest of all of this and of the edition's own. */
  readonly content: string;
}

/** Hashes of what an edition says. */
export interface EditionPrint {
  readonly title: string;
  readonly revisions: readonly string[];
  readonly reports: Readonly<Record<string, ReportPrint>>;
  readonly content: string;
}

/**
 * What an edition says, in hashes: its titles, texts in both languages and figures as printed, and nothing
 * of fonts, layout, address, notice or the order of lines in its files. Seals are held to it for ever, so
 * that what is hashed, and how, must not change.
 */
export function editionPrint(edition: Edition): EditionPrint {
  const title = titlePrint(edition);
  const revisions = edition.revisions.map(revisionPrint);
  const reports = Object.fromEntries(
    edition.reports.map((report) => [report.agency.id, reportPrint(report)] as const),
  );
  const contents = Object.entries(reports).map(([agency, { content }]) => [agency, content]);
  return { title, revisions, reports, content: sha256(JSON.stringify([title, revisions, contents])) };
}

/** What one report says, in hashes; see {@link editionPrint}. */
export function reportPrint(report: Report): ReportPrint {
  const { edition, agency, chapters } = report;
  const items: Record<string, HeadingPrint> = {};
  for (const chapter of chapters) {
    const { part } = chapter;
    if (part) items[part.id] ??= { heading: headingPrint(part, '') };
    addEntry(items, report, chapter, part?.id ?? '');
  }
  const print = {
    agency: hash(agency.name.zh, agency.name.en),
    revisions: report.revisions.map(revisionPrint),
    items,
  };
  const ofEdition = [titlePrint(edition), edition.revisions.map(revisionPrint)];
  const ofItems = Object.entries(items).map(([id, { heading, zh, en, figures }]) => [
    ...[id, heading],
    ...[zh, en, figures].map((one) => one ?? ''),
  ]);
  const content = sha256(JSON.stringify([ofEdition, print.agency, print.revisions, ofItems]));
  return { ...print, content };
}

function addEntry(items: Record<string, HeadingPrint>, report: Report, entry: Entry, parent: string): void {
  const { zh, en } = entry.text;
  const figures = figuresPrint(report, entry);
  items[entry.id] = {
    heading: headingPrint(entry, parent),
    ...(zh && { zh: textHash(zh) }),
    ...(en && { en: textHash(en) }),
    ...(figures && { figures }),
  };
  for (const item of entry.items) addEntry(items, report, item, entry.id);
}

function headingPrint({ level, number, title }: Heading, parent: string): string {
  return hash(level, parent, number ?? '', title.zh, title.en);
}

/** An item's figures with their units and notes, whatever their order in the file. */
function figuresPrint({ observations, absences }: Report, { id }: Entry): string | undefined {
  const stated = observations
    .filter(({ item }) => item === id)
    .map(({ indicator, period, quantity, note }) => {
      const { zh, en } = indicator.unit;
      const said = note ? [note.check, note.zh, note.en] : [];
      return [indicator.id, periodKey(period), quantity.printed, zh, en.one, en.other, ...said];
    });
  const absent = absences
    .filter(({ item }) => item === id)
    .map(({ indicator, period, reason }) => [indicator.id, periodKey(period), reason]);
  const figures = [...stated, ...absent].map((fields) => JSON.stringify(fields));
  return figures.length > 0 ? hash(...figures.sort()) : undefined;
}

function titlePrint({ title, year, published }: Omit<Edition, 'reports'>): string {
  return hash(title.zh, title.en, String(year), published ?? '');
}

function revisionPrint({ date, item, old, new: now, reason }: Revision): string {
  return hash(date, item ?? '', ...[old, now, reason].flatMap(({ zh, en }) => [zh, en]));
}
