import { type NumeralStyle, writeNumeral } from './numerals.ts';
import { attribute, elementIn, elementsIn, nameOf, type XmlElement } from './xml.ts';

/** A level of a list definition of Word. */
interface Level {
  readonly start: number;
  readonly style: NumeralStyle | 'bullet' | 'none';
  /** `%1、`, `(%2)`, `%1.%2` */
  readonly text: string;
}

/** A list as paragraphs refer to it. */
interface List {
  /** Lists of one definition count on from each other, unless one starts anew. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
}

/** Where a paragraph stands in a list: `numId` and `ilvl`. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

const styles: Readonly<Record<string, NumeralStyle | 'bullet' | 'none'>> = {
  decimal: 'decimal',
  decimalZero: 'decimal',
  decimalFullWidth: 'full-width',
  decimalFullWidth2: 'full-width',
  taiwaneseCounting: 'han',
  taiwaneseCountingThousand: 'han',
  taiwaneseDigital: 'han',
  chineseCounting: 'han',
  chineseCountingThousand: 'han',
  japaneseCounting: 'han',
  ideographDigital: 'han',
  ideographLegalTraditional: 'formal',
  chineseLegalSimplified: 'formal',
  ideographTraditional: 'stem',
  ideographZodiac: 'branch',
  decimalEnclosedCircle: 'circled',
  decimalEnclosedCircleChinese: 'circled',
  lowerLetter: 'letter',
  upperLetter: 'capital',
  lowerRoman: 'roman',
  upperRoman: 'capital-roman',
  bullet: 'bullet',
  none: 'none',
};

/** Counts the automatic numbers of a Word document, which its paragraphs only refer to. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counts = new Map<string, number[]>();

  /** @param root of `numbering.xml`; undefined where the document has no lists */
  constructor(root: XmlElement | undefined) {
    const definitions = new Map(
      elementsIn(root, 'abstractNum').map((definition) => [
        attribute(definition, 'abstractNumId') ?? '',
        levelsOf(definition),
      ]),
    );
    this.lists = new Map(
      elementsIn(root, 'num').map((num) => {
        const id = attribute(num, 'numId') ?? '';
        const definition = attribute(elementIn(num, 'abstractNumId'), 'val') ?? '';
        const levels = new Map(definitions.get(definition));
        const overrides = elementsIn(num, 'lvlOverride');
        for (const override of overrides) applyOverride(levels, override);
        return [id, { counter: overrides.length > 0 ? `num ${id}` : definition, levels }];
      }),
    );
  }

  /** The number of the next paragraph at a place in a list, with its punctuation; `•` for a bullet. */
  next({ list: id, level }: ListPlace): string {
    const list = this.lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own) return '';
    const counts = this.counts.get(list.counter) ?? [];
    this.counts.set(list.counter, counts);
    for (let above = 0; above < level; above++) counts[above] ??= list.levels.get(above)?.start ?? 1;
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    if (own.style === 'none') return '';
    if (own.style === 'bullet') return '•';
    return own.text.replace(/%(\d)/g, (_, place: string) => {
      const style = list.levels.get(Number(place) - 1)?.style ?? 'decimal';
      const count = counts[Number(place) - 1] ?? 1;
      return style === 'bullet' || style === 'none' ? '' : writeNumeral(count, style);
    });
  }
}

function levelsOf(definition: XmlElement): Map<number, Level> {
  return new Map(
    elementsIn(definition, 'lvl').map((level) => [Number(attribute(level, 'ilvl') ?? 0), levelOf(level)]),
  );
}

function levelOf(level: XmlElement): Level {
  const value = (name: string) => attribute(elementIn(level, name), 'val');
  return {
    start: Number(value('start') ?? 1),
    style: styles[formatOf(level)] ?? 'decimal',
    text: value('lvlText') ?? '',
  };
}

/** Newer formats stand in a choice of `mc:AlternateContent`. */
function formatOf(level: XmlElement): string {
  const format =
    elementIn(level, 'numFmt') ??
    elementIn(elementIn(elementIn(level, 'AlternateContent'), 'Fallback'), 'numFmt');
  return attribute(format, 'val') ?? 'decimal';
}

function applyOverride(levels: Map<number, Level>, override: XmlElement): void {
  const index = Number(attribute(override, 'ilvl') ?? 0);
  const own = elementsIn(override).find((child) => nameOf(child) === 'lvl');
  const start = attribute(elementIn(override, 'startOverride'), 'val');
  const level = own ? levelOf(own) : levels.get(index);
  if (level) levels.set(index, start === undefined ? level : { ...level, start: Number(start) });
}
