import { type Comparison, findStrays, isAddition, type Stray } from './comparison.ts';
import type { Finding, ReportPlace } from './finding.ts';
import { findLosses, type Loss } from './losses.ts';
import type { Section } from './report-text.ts';
import { placeIn } from './sentence.ts';

/** Finds the numbers and dates that a report does not share with its source. */
export function compareNumbers(comparison: Comparison): Finding[] {
  const strays = findStrays(comparison);
  const losses = findLosses(comparison, strays);
  const twins = new Set(losses.map(({ twin }) => twin));
  const additions = strays.filter((stray) => !twins.has(stray) && isAddition(stray, comparison));
  return merged([
    ...losses.map((loss) => lossFinding(loss, comparison)),
    ...additions.map((stray) => additionFinding(stray, comparison)),
  ]);
}

/** A finding of one language, with what it has in common with that of the other. */
interface Single {
  readonly finding: Finding;
  readonly reading: string | undefined;
  readonly sections: readonly Section[] | undefined;
}

function lossFinding({ sentence, mention, locale, twin }: Loss, { source, alignment }: Comparison): Single {
  const passage = twin?.passage ?? alignment.passageOf(sentence.words, locale, sentence.sections);
  const place: ReportPlace[] = passage
    ? [{ locale, file: passage.file, line: passage.line, ...(twin && { twin: twin.mention.printed }) }]
    : [];
  return {
    finding: {
      kind: mention.required ? (twin ? 'altered' : 'missing') : 'optional',
      found: mention.printed,
      source: placeIn(source, sentence, mention.index, mention.printed.length),
      report: place,
    },
    reading: mention.readings[0],
    sections: sentence.sections,
  };
}

function additionFinding(
  { locale, section, passage, mention }: Stray,
  { source, sentences, alignment }: Comparison,
): Single {
  const sentence = alignment.sentenceOf(section, passage, locale, sentences);
  return {
    finding: {
      kind: 'added',
      found: mention.printed,
      ...(sentence && { source: placeIn(source, sentence) }),
      report: [{ locale, file: passage.file, line: passage.line }],
    },
    reading: mention.readings[0],
    sections: [section],
  };
}

/** One finding for both languages, and for all places of the same value in the same sections. */
function merged(singles: readonly Single[]): Finding[] {
  const ids = new Map<Section, number>();
  const idOf = (section: Section) => ids.get(section) ?? ids.set(section, ids.size).size - 1;
  const groups = Map.groupBy(singles, ({ finding, reading, sections = [] }) =>
    [finding.kind, reading, ...sections.map(idOf)].join(' '),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const report = [...first.finding.report];
    for (const { finding } of others) {
      report.push(...finding.report.filter(({ locale }) => !report.some((place) => place.locale === locale)));
    }
    return [{ ...first.finding, report }];
  });
}
