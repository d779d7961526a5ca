import {
  type Alias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { describeYamlError, isUnclosed } from './yaml-problem.ts';

/** A parsed YAML file that can still tell where each of its values stands. */
export interface YamlFile {
  readonly file: string;
  /** Mappings, sequences and strings only: every scalar stays as written (`0` is not a number, `no` not false). */
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** The place of the value at a path, or of the nearest enclosing value that exists. */
  readonly place: (path: readonly PropertyKey[]) => Place;
  /** The place of a piece of the string at a path; of the string where the piece is written otherwise there. */
  readonly piecePlace: (path: readonly PropertyKey[], piece: string) => Place;
  /** The place of a key of the mapping at a path. */
  readonly keyPlace: (path: readonly PropertyKey[], key: string) => Place;
}

/** Parses YAML without guessing types, collecting every syntax error with its place. */
export function parseYaml(file: string, source: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // What follows a syntax error mostly follows from it.
  const broken = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const duplicates = document.errors.filter(
    ({ code, pos }) => code === 'DUPLICATE_KEY' && (!broken || pos[0] < broken.pos[0]),
  );
  const alias = broken ? undefined : firstAlias(document);
  const diagnostics = [
    ...(alias ? [unexpectedAlias(at(offsetOf(alias)), alias.source)] : []),
    ...duplicates.map(({ pos }) => duplicateKey(at(pos[0]), keyAt(source, pos[0]))),
    ...(broken ? [syntaxError(at(stumbledAt(source, broken)), broken)] : []),
  ];
  return {
    file,
    data: diagnostics.length > 0 ? undefined : document.toJS(),
    diagnostics,
    place: (path) => at(offsetOf(nearest(document.contents, path))),
    piecePlace: (path, piece) => {
      const [start, end] = nearest(document.contents, path)?.range ?? [0, 0];
      const within = source.slice(start, end).indexOf(piece);
      return at(start + Math.max(within, 0));
    },
    keyPlace: (path, key) => {
      const map = nearest(document.contents, path);
      const pair = isMap(map) && map.items.find((item) => isScalar(item.key) && item.key.value === key);
      return at(offsetOf(pair && isNode(pair.key) ? pair.key : map));
    },
  };
}

/** A reference to a value written elsewhere: content has none, and nested ones would grow without end. */
function firstAlias(document: ReturnType<typeof parseDocument>): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias: (_key, alias) => {
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

function unexpectedAlias(place: Place, name: string): Diagnostic {
  return {
    ...place,
    rule: 'yaml-syntax',
    severity: 'error',
    message: {
      zh: `這裡是 YAML 的參照「*${name}」，內容不使用參照。`,
      en: `Unexpected reference \`*${name}\`, expected the value itself.`,
    },
    hint: {
      zh: '請直接寫出值；以星號開頭的文字要加引號。',
      en: 'Write the value out. A text that begins with an asterisk needs quotes.',
    },
  };
}

function nearest(root: Node | null, path: readonly PropertyKey[]): Node | null {
  let node = root;
  for (const key of path) {
    const next: unknown =
      node && 'get' in node && typeof node.get === 'function'
        ? node.get(typeof key === 'symbol' ? String(key) : key, true)
        : undefined;
    if (!isNode(next)) break;
    node = next;
  }
  return node;
}

function offsetOf(node: unknown): number {
  return isNode(node) && !isPair(node) ? (node.range?.[0] ?? 0) : 0;
}

function syntaxError(place: Place, { code, message }: YAMLParseError): Diagnostic {
  return { ...place, rule: 'yaml-syntax', severity: 'error', ...describeYamlError(code, message) };
}

/** Where an error stands: what is missing, is missing at the end of what comes before. */
function stumbledAt(source: string, { code, pos, message }: YAMLParseError): number {
  const unclosed = code === 'MISSING_CHAR' || isUnclosed(message);
  return unclosed ? Math.max(source.slice(0, pos[0]).trimEnd().length - 1, 0) : pos[0];
}

function keyAt(source: string, offset: number): string {
  return /^[^:\n]*/.exec(source.slice(offset))?.[0].trim() ?? '';
}

function duplicateKey(place: Place, key: string): Diagnostic {
  return {
    ...place,
    rule: 'duplicate-key',
    severity: 'error',
    message: {
      zh: `鍵「${key}」在同一層出現兩次。`,
      en: `Unexpected second \`${key}\`, expected each key once.`,
    },
    hint: {
      zh: '請合併兩處，或刪除其中之一；同一指標有多個期間時，請寫成清單。',
      en: 'Merge the two or remove one. Several periods of one indicator are written as a list.',
    },
  };
}
