import { correctionLines } from '../../library/correction-line.ts';
import type { Report } from '../../library/library.ts';
import { figureText } from '../../model/figure.ts';
import type { Note, Observation } from '../../model/observation.ts';
import { formatPeriod } from '../../model/period.ts';
import { anchor, type Binding, figureAnchor } from '../binding.ts';
import { entryCode } from '../heading.ts';
import { typstSequence, typstString } from '../literal.ts';
import { setText } from '../phrasing.ts';
import { words } from '../words.ts';
import { paragraph, type Section } from './section.ts';

/** The editor's notes on figures, and the corrections of the report. */
export const notesSection: Section = {
  id: 'notes',
  title: ({ locale }) => words[locale].notes,
  body: (binding) => {
    const { level, locale } = binding;
    const local = words[locale];
    const notes = notedFigures(binding.report);
    const heading = (id: string, title: string) =>
      entryCode({ level: level + 1, id: anchor(binding, `appendix.${id}`), title, locale });
    return [
      heading('editors-notes', local.editorsNotes),
      ...(notes.length === 0
        ? [paragraph(local.noNotes, locale)]
        : [paragraph(local.notesLead, locale), noteList(notes, binding)]),
      heading('corrections', local.corrections),
      ...corrections(binding),
    ];
  },
};

function corrections({ report, locale }: Binding): string[] {
  const lines = correctionLines(report, locale);
  const local = words[locale];
  if (lines.length === 0) return [paragraph(local.noCorrections, locale)];
  const items = lines.map((line) => `list.item(par(${setText(line, locale)}))`);
  return [`list(${items.join(', ')})`];
}

type Noted = Observation & { readonly note: Note };

function notedFigures({ observations }: Report): Noted[] {
  return observations.filter(isNoted);
}

function isNoted(observation: Observation): observation is Noted {
  return observation.note !== undefined;
}

/** The number of the note at a figure, counted through the report. */
export function noteNumber(report: Report, observation: Observation): number | undefined {
  return isNoted(observation) ? notedFigures(report).indexOf(observation) + 1 : undefined;
}

function noteList(notes: readonly Noted[], binding: Binding): string {
  const { locale } = binding;
  const local = words[locale];
  const items = notes.map((observation) => {
    const { indicator, period, quantity, note, item } = observation;
    const figure = figureText(quantity, indicator.unit, locale);
    const before = setText(local.noted(indicator.name[locale], formatPeriod(period, locale), figure), locale);
    const page = `page-of(${typstString(figureAnchor(binding, observation))}, ${typstString(anchor(binding, item))})`;
    const after = setText(`${local.notedAfter}${note[locale]}`, locale);
    return `enum.item(par(${typstSequence([before, page, after])}))`;
  });
  return `enum(numbering: ${typstString(local.noteNumbering)}, ${items.join(', ')})`;
}
