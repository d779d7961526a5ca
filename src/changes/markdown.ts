import { route } from '../i18n/route.ts';
import type { Report } from '../library/library.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Locale } from '../model/locale.ts';
import { formatPeriod } from '../model/period.ts';
import { type FigureChange, factText } from './figures.ts';
import { differenceLines, plain } from './markdown-text.ts';
import type { OutlineChange } from './outlines.ts';
import { isUnseen, type Public } from './public.ts';
import type { TextChange } from './texts.ts';
import { changeWords } from './words.ts';

/** A comment on a pull request holds 65,536 characters; some are left for what a workflow adds. */
const limit = 60_000;
/** How many lines a section has, so that no comment grows beyond what it may hold. */
const rows = 80;
/** How many addresses of a kind are listed. */
const listed = 12;

/** What a change does to the public, in Markdown for a pull request's comment. */
export function changesToMarkdown(changes: Public, locale: Locale): string {
  const words = changeWords(locale);
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [words.corrected, correctedLines(changes, locale)],
    [words.reports, reportLines(changes, locale)],
    [words.figures, figureTable(changes.figures, locale)],
    [words.outline, changes.outlines.map((change) => outlineLine(change, locale))],
    [words.indicators, changes.indicators.map((id) => `- \`${id}\``)],
    [words.siteFields, changes.site.map((field) => `- \`${field}\``)],
    [words.stale, changes.stale.map(({ en }) => `- \`${en.file}\``)],
    [words.findings, changes.findings.map((finding) => findingLine(finding, locale))],
    [words.touched, touchedLines(changes, locale)],
  ];
  const head = [
    `## ${words.heading}`,
    isUnseen(changes) ? words.nothing : words.tally(tallyOf(changes)),
    ...sections.flatMap(([heading, lines]) => section(heading, lines, locale)),
  ];
  const texts = changes.texts.map((change) => textBlock(change, locale));
  return `${withTexts(head, texts, locale).join('\n\n')}\n`;
}

/** Adds the texts, as many as there is room for. */
function withTexts(head: readonly string[], texts: readonly string[], locale: Locale): string[] {
  const words = changeWords(locale);
  if (texts.length === 0) return [...head];
  let room = limit - head.join('\n\n').length;
  const shown: string[] = [];
  for (const text of texts) {
    room -= text.length + 2;
    if (room < 0) break;
    shown.push(text);
  }
  const left = texts.length - shown.length;
  return [...head, `### ${words.texts}`, ...shown, ...(left > 0 ? [words.cut(left)] : [])];
}

function tallyOf({ figures, texts, outlines, touched }: Public) {
  return { figures: figures.length, texts: texts.length, items: outlines.length, pdfs: touched.pdfs.length };
}

function section(heading: string, lines: readonly string[], locale: Locale): string[] {
  if (lines.length === 0) return [];
  const left = lines.length - rows;
  const shown = left > 0 ? [...lines.slice(0, rows), '', changeWords(locale).moreRows(left)] : lines;
  return [`### ${heading}`, shown.join('\n')];
}

function findingLine({ file, line, rule, message }: Diagnostic, locale: Locale): string {
  return `- \`${file}:${line}\` ${rule}: ${plain(message[locale])}`;
}

function correctedLines({ corrected }: Public, locale: Locale): string[] {
  if (corrected.length === 0) return [];
  return [
    changeWords(locale).correctedWhy,
    '',
    ...corrected.map((report) => `- ${reportName(report, locale)}`),
  ];
}

function reportLines({ reports }: Public, locale: Locale): string[] {
  const words = changeWords(locale);
  return reports.map(({ report, kind }) => {
    const holding = words.holding({ figures: report.observations.length, items: report.entries.length });
    return `- ${words[kind]} ${reportName(report, locale)}${holding}`;
  });
}

function figureTable(figures: readonly FigureChange[], locale: Locale): string[] {
  if (figures.length === 0) return [];
  const { figureColumns, none, note } = changeWords(locale);
  const side = (fact: FigureChange['before']) => {
    if (!fact) return none;
    const remark = 'quantity' in fact && fact.note ? ` (${note}: ${plain(fact.note[locale])})` : '';
    return plain(factText(fact, locale)) + remark;
  };
  const rows = figures.map(({ report, item, indicator, period, before, after }) => [
    `\`${report.path}\``,
    titleOf(report, item, locale),
    plain(indicator.name[locale]),
    formatPeriod(period, locale),
    side(before),
    side(after),
  ]);
  return [figureColumns, figureColumns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

function titleOf(report: Report, item: string, locale: Locale): string {
  return plain(report.entries.find(({ id }) => id === item)?.title[locale] ?? item);
}

function outlineLine({ report, change }: OutlineChange, locale: Locale): string {
  const words = changeWords(locale);
  const place = `- \`${report.path}\` `;
  if (change.kind === 'added') return `${place}${words.added} ${plain(change.after.title[locale])}`;
  const old = plain(change.before.title[locale]);
  if (change.kind === 'ended') return `${place}${words.ended} ${old}`;
  const fresh = plain([change.after.number, change.after.title[locale]].filter(Boolean).join(' '));
  const isReworded =
    change.before.title[locale] !== change.after.title[locale] ||
    change.before.number !== change.after.number;
  return `${place}${old}: ${[...(change.moved ? [words.moved] : []), ...(isReworded ? [`${words.renamed} ${fresh}`] : [])].join(', ')}`;
}

function touchedLines({ touched }: Public, locale: Locale): string[] {
  const words = changeWords(locale);
  const pdfs = touched.pdfs.map(({ address, locale: language }) => route(address, language, '/'));
  return Object.entries({ ...touched, pdfs }).flatMap(([kind, addresses]) => {
    if (addresses.length === 0) return [];
    const shown = addresses.slice(0, listed).map((address) => `\`${address}\``);
    const rest = addresses.length - shown.length;
    const list = [...shown, ...(rest > 0 ? [words.more(rest)] : [])].join(' ');
    return [`- ${words.kinds[kind as keyof typeof words.kinds]} (${addresses.length}): ${list}`];
  });
}

function textBlock({ report, entry, locale: language, difference }: TextChange, locale: Locale): string {
  const { languages } = changeWords(locale);
  const summary = `<code>${report.path}</code> ${plain(entry.title[locale])} (${languages[language]})`;
  const body = differenceLines(difference).join('\n>\n');
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

function reportName({ path, edition, agency }: Report, locale: Locale): string {
  return `\`${path}\` ${plain(edition.title[locale])} · ${plain(agency.short[locale])}`;
}
