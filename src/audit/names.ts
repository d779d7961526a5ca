import { fold } from '../sources/fold.ts';
import type { Comparison } from './comparison.ts';
import type { Finding, ReportPlace } from './finding.ts';
import type { Passage, Section } from './report-text.ts';
import { placeIn, type Sentence } from './sentence.ts';

/** A name in quotation marks, or of the glossary, where a text gives it. */
interface Name {
  readonly printed: string;
  readonly index: number;
  /** As it is compared: without white space, one form of each character. */
  readonly key: string;
}

/**
 * Finds the proper names that source and report don't share: those in quotation marks, which must stand
 * in the sections that retell their sentence, and those of agencies and programmes in the glossary, for
 * which once in the report is enough. English has names of its own, which the check compares.
 *
 * @param terms agencies and programmes, in Chinese
 */
export function compareNames(comparison: Comparison, head: string, terms: readonly string[]): Finding[] {
  const { source, sections, sentences } = comparison;
  const whole = fold([head, ...sections.map(textOf)].join('\n'));
  const sourceKey = fold(source.text);
  const found = new Map<string, Finding>();
  for (const sentence of sentences) {
    const among = sentence.sections ?? sections;
    const own = sentence.sections ? fold(among.map(textOf).join('\n')) : whole;
    for (const name of quotedIn(sentence.text)) {
      if (own.includes(name.key)) continue;
      const twin = twinOf(name, among, sourceKey);
      const place = twin?.passage ?? comparison.alignment.passageOf(sentence.words, 'zh', sentence.sections);
      add({
        kind: twin ? 'altered' : 'missing',
        found: name.printed,
        source: placeIn(source, sentence, name.index, name.printed.length),
        report: place ? [reportPlace(place, twin?.name.printed)] : [],
      });
    }
    for (const name of termsIn(sentence, terms)) {
      if (whole.includes(name.key)) continue;
      const place = comparison.alignment.passageOf(sentence.words, 'zh', sentence.sections);
      add({
        kind: 'missing',
        found: name.printed,
        source: placeIn(source, sentence, name.index, name.printed.length),
        report: place ? [reportPlace(place)] : [],
      });
    }
  }
  const twins = new Set(
    [...found.values()].flatMap(({ report }) => report.flatMap(({ twin }) => twin ?? [])),
  );
  for (const section of sections) {
    for (const passage of section.passages.zh) {
      for (const name of quotedIn(passage.text)) {
        if (isIn(sourceKey, name.key) || twins.has(name.printed)) continue;
        const sentence = comparison.alignment.sentenceOf(section, passage, 'zh', sentences);
        add({
          kind: 'added',
          found: name.printed,
          ...(sentence && { source: placeIn(source, sentence) }),
          report: [reportPlace(passage)],
        });
      }
    }
  }
  return [...found.values()];

  /** The first of a name stands for all. */
  function add(finding: Finding): void {
    const key = `${finding.kind} ${finding.found}`;
    if (!found.has(key)) found.set(key, finding);
  }
}

function reportPlace({ file, line }: Passage, twin?: string): ReportPlace {
  return { locale: 'zh', file, line, ...(twin && { twin }) };
}

function textOf({ passages }: Section): string {
  return passages.zh.map(({ text }) => text).join('\n');
}

function quotedIn(text: string): Name[] {
  return [...text.matchAll(/「([^「」]{2,})」/g)].map(({ 0: printed, 1: name = '', index }) => ({
    printed,
    index,
    key: fold(name),
  }));
}

function termsIn({ text }: Sentence, terms: readonly string[]): Name[] {
  return terms.flatMap((term) => {
    const index = text.indexOf(term);
    return index < 0 ? [] : [{ printed: term, index, key: fold(term) }];
  });
}

/** A quoted name of the report that differs from one of the source by a slip, and that the source lacks. */
function twinOf(
  name: Name,
  among: readonly Section[],
  sourceKey: string,
): { name: Name; passage: Passage } | undefined {
  for (const { passages } of among) {
    for (const passage of passages.zh) {
      const twin = quotedIn(passage.text).find(
        ({ key }) => !sourceKey.includes(key) && isNear(key, name.key),
      );
      if (twin) return { name: twin, passage };
    }
  }
  return undefined;
}

/** Fewer characters stand anywhere. */
const fewestOfPart = 4;

/** Whether a source has a name, be it in two parts between which a converter has mixed another column. */
function isIn(source: string, name: string): boolean {
  if (source.includes(name)) return true;
  for (let cut = fewestOfPart; cut <= name.length - fewestOfPart; cut++) {
    const start = source.indexOf(name.slice(0, cut));
    if (start >= 0 && source.includes(name.slice(cut), start + cut)) return true;
  }
  return false;
}

/** Whether most characters of two names are the same, in order. */
function isNear(a: string, b: string): boolean {
  const [one, other] = [[...a], [...b]];
  let row = other.map(() => 0);
  for (const char of one) {
    const next: number[] = [];
    for (const [index, opposite] of other.entries()) {
      const longest = Math.max(row[index] ?? 0, next[index - 1] ?? 0);
      next.push(char === opposite ? (index === 0 ? 1 : (row[index - 1] ?? 0) + 1) : longest);
    }
    row = next;
  }
  return (row.at(-1) ?? 0) >= 0.7 * Math.max(one.length, other.length);
}
