import type { Nodes } from 'mdast';
import { visitText } from '../dialect/text.ts';
import type { Chapter, Entry, Library, Report } from '../library/library.ts';
import { valueText } from '../library/value.ts';
import type { Locale } from '../model/locale.ts';
import type { Heading } from '../model/report.ts';
import { type Answers, joinAnswers } from './answers.ts';
import { type Mentions, readMentions } from './mention.ts';
import { titlePlaces } from './title-places.ts';

/** A paragraph, a cell or a title of a report as its readers see it. */
export interface Passage {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly mentions: Mentions;
}

/** A heading of a report with its own text: the stretch that a sentence of the source is looked for in. */
export interface Section {
  readonly passages: Readonly<Record<Locale, readonly Passage[]>>;
}

/** The sections of a report, figures resolved, editors' notes left out. */
export function readSections(library: Library, report: Report): Section[] {
  const places = titlePlaces(library.files, `content/${report.path}/report.yaml`);
  const parts = new Set<string>();
  return report.entries.map((entry) => {
    const headings: Heading[] = [entry];
    const { part } = entry as Chapter;
    if (part && !parts.has(part.id)) headings.unshift(part);
    if (part) parts.add(part.id);
    const inLocale = (locale: Locale): Passage[] => [
      ...headings.map(({ id, title }) => passage(title[locale], places(id, locale), locale)),
      ...paragraphs(report, entry, locale),
    ];
    return { passages: { zh: inLocale('zh'), en: inLocale('en') } };
  });
}

/** What the edition's title and date of publication say, which stands at the head of a source. */
export function readHead({ edition }: Report): Record<Locale, Answers> {
  const { title, published } = edition;
  const [year, month, day] = published?.split('-').map((part) => String(Number(part))) ?? [];
  const dates = year && month && day ? [{ year, month: Number(month), day }] : [];
  const answers = (locale: Locale) =>
    joinAnswers([readMentions(title[locale], locale), { readings: new Set(), dates }]);
  return { zh: answers('zh'), en: answers('en') };
}

function passage(text: string, place: { file: string; line: number }, locale: Locale): Passage {
  return { text, file: place.file, line: place.line, mentions: readMentions(text, locale) };
}

function paragraphs(report: Report, entry: Entry, locale: Locale): Passage[] {
  const document = entry.text[locale];
  if (!document) return [];
  const found: Passage[] = [];
  let text = '';
  let line = 0;
  visitText(withoutNotes(document.tree), (part) => {
    if (part === '\n') {
      if (text.trim() !== '') found.push(passage(text, { file: document.file, line }, locale));
      text = '';
      return;
    }
    if (text === '') line = part.position?.start.line ?? 1;
    // Where Chinese wraps, nothing stands between two lines.
    text +=
      part.type === 'value'
        ? valueText(report, entry.id, part, locale)
        : part.value.replaceAll('\n', locale === 'zh' ? '' : ' ');
  });
  return found;
}

/** A text without its editors' notes, which may stand inside a list. */
function withoutNotes<Tree extends Nodes>(node: Tree): Tree {
  if (!('children' in node)) return node;
  const children: readonly Nodes[] = node.children;
  return { ...node, children: children.filter(({ type }) => type !== 'note').map(withoutNotes) };
}
