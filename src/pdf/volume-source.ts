import { editionGlances } from '../compare/glance/glance.ts';
import { editionAddress, reportAddress } from '../library/address.ts';
import { correctionLines } from '../library/correction-line.ts';
import type { Edition, Library } from '../library/library.ts';
import { editionRevisions, revisionNumber } from '../library/revisions.ts';
import type { Locale } from '../model/locale.ts';
import { volumeBinding } from './binding.ts';
import { editionGlance } from './glance/edition.ts';
import { glancePage } from './glance/page.ts';
import { entryCode } from './heading.ts';
import { particulars } from './particulars.ts';
import { documentSource, reportBody } from './report-source.ts';
import { webAddress } from './web-address.ts';
import { words } from './words.ts';

/**
 * Agencies and their chapters; the bookmarks list everything. The exporter names only what a link leads to, so
 * that in a volume these are the named destinations: an item is cited in its agency's report.
 */
const contentsDepth = 2;

/** The Typst document that binds the reports of all agencies of an edition, in the order of `agencies.yaml`. */
export function volumeSource(library: Library, edition: Edition, locale: Locale): string {
  const { site } = library;
  const title = edition.title[locale];
  const local = words[locale];
  const glances = editionGlances(library, edition);
  const head = particulars({
    edition,
    site,
    locale,
    agency: local.volumeOf(edition.reports.length),
    documentTitle: `${title} · ${local.volume}`,
    runningHead: `${title} · ${local.volume}`,
    keywords: edition.reports.map(({ agency }) => agency.name[locale]),
    address: editionAddress(edition),
    revision: revisionNumber(editionRevisions(edition).map(({ revision }) => revision)),
    corrections: volumeCorrections(edition, locale),
    glance: editionGlance(glances, edition, library, locale),
    depth: contentsDepth,
  });
  return documentSource(
    head,
    glances.flatMap((glance) => {
      const { report } = glance;
      const opening = entryCode({
        level: 1,
        id: report.agency.id,
        address: webAddress(reportAddress(report), site, locale),
        title: report.agency.name[locale],
        locale,
      });
      const binding = volumeBinding(library, report, locale);
      // The glance of the only report stands after the cover.
      const own = glances.length > 1 ? [glancePage(glance, binding)] : [];
      return [`agency-opening(${opening})`, ...own, ...reportBody(binding)];
    }),
  );
}

/** The corrections of every report; those of the edition, which each of its reports shows, once. */
function volumeCorrections({ reports }: Edition, locale: Locale): string[] {
  const colon = locale === 'zh' ? '：' : ': ';
  const own = new Set<string>();
  return reports.flatMap((report) =>
    correctionLines(report, locale).flatMap((line) => {
      if (own.has(line)) return [];
      own.add(line);
      return reports.length > 1 ? `${report.agency.short[locale]}${colon}${line}` : line;
    }),
  );
}
