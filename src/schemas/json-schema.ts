import { z } from 'zod';
import type { Bilingual } from '../model/locale.ts';
import type { Referent } from '../model/text.ts';
import { descriptionsZh } from './descriptions.ts';
import type { Kind } from './kinds.ts';
import type { References } from './references.ts';

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

/** The file, beside the schemas, of everything that a field may name. */
const namesFile = 'names.schema.json';

/**
 * The JSON Schema of a kind of YAML file, for editor programs: draft 7, which their YAML support reads
 * best. Descriptions are in both languages; fields that name something offer what there is.
 */
export function jsonSchemaOf({ name, title, schema }: Kind, references: References): JsonSchema {
  const generated = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema;
  const shared: Record<string, unknown> = {};
  const { $schema, definitions, ...rest } = adapted(generated, { references, shared }) as JsonSchema;
  return {
    $schema,
    $id: `${name}.schema.json`,
    title: `${title.zh} ${title.en}`,
    ...rest,
    definitions: { ...(definitions as JsonSchema | undefined), ...shared },
  };
}

/** The JSON Schema that others refer to for what a field may name. */
export function namesSchema(references: References): JsonSchema {
  const definitions = Object.entries(references).map(([referent, names]) => [
    referent,
    {
      // Offered, not demanded: what was written a moment ago is valid before this file is made anew, and
      // the check knows what there is.
      anyOf: [
        ...[...names].map(([id, text]) => ({ const: id, description: bilingual(text) })),
        { type: ['string', 'number'], pattern: patterns[referent as Referent] },
      ],
    },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: namesFile,
    title: '可引用的代碼 What can be named',
    definitions: Object.fromEntries(definitions),
  };
}

const id = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

/** The form of each name, for those that are not yet known. */
const patterns: Readonly<Record<Referent, string>> = {
  agency: id,
  unit: id,
  indicator: id,
  item: id,
  check: id,
  edition: '^(?:annual|council)/[0-9]+(?:-[0-9]+)*$',
  period:
    '^(?:[1-9][0-9]{0,2}(?:H[12])?|FY[1-9][0-9]{0,2}|@[1-9][0-9]{0,2}-[0-9]{2}(?:-[0-9]{2})?|[1-9][0-9]{0,2}-[0-9]{2}/[1-9][0-9]{0,2}-[0-9]{2})$',
};

interface Context {
  readonly references: References;
  /** What the values of a mapping have in common, written once and referred to. */
  readonly shared: Record<string, unknown>;
}

function adapted(node: unknown, context: Context): unknown {
  if (Array.isArray(node)) return node.map((child) => adapted(child, context));
  if (typeof node !== 'object' || node === null) return node;
  const { refersTo, propertyNames, description, ...rest } = node as JsonSchema;
  const told = typeof description === 'string' ? { description: inBoth(description) } : {};
  if (typeof refersTo === 'string') return { ...told, ...nameOf(refersTo as Referent) };
  const children: JsonSchema = Object.fromEntries(
    Object.entries(rest).map(([key, child]) => [key, adapted(child, context)]),
  );
  return { ...told, ...asWritten(children), ...keysOf(propertyNames, children, context) };
}

function nameOf(referent: Referent): JsonSchema {
  return { allOf: [{ $ref: `${namesFile}#/definitions/${referent}` }] };
}

/** Here every scalar stays as written, so that 112 needs no quotes; editor programs see a number there. */
function asWritten(node: JsonSchema): JsonSchema {
  const isText = node.type === 'string' && !('enum' in node) && !('format' in node);
  return isText ? { ...node, type: ['string', 'number'] } : node;
}

/** The keys of a mapping: those that name something are offered, with their names. */
function keysOf(propertyNames: unknown, node: JsonSchema, { references, shared }: Context): JsonSchema {
  const { refersTo, pattern } = (propertyNames ?? {}) as { refersTo?: Referent; pattern?: string };
  if (refersTo) {
    const name = `of-${refersTo}`;
    shared[name] = node.additionalProperties;
    const value = { $ref: `#/definitions/${name}` };
    const properties = [...references[refersTo]].map(([key, text]) => [
      key,
      { description: bilingual(text), allOf: [value] },
    ]);
    return {
      properties: Object.fromEntries(properties),
      additionalProperties: value,
      propertyNames: { pattern: patterns[refersTo] },
    };
  }
  return pattern ? { propertyNames: { pattern } } : {};
}

/** A description in both languages; in English alone where a test will say that its Chinese is missing. */
function inBoth(description: string): string {
  return bilingual({ zh: descriptionsZh[description] ?? description, en: description });
}

function bilingual({ zh, en }: Bilingual): string {
  return zh === en ? zh : `${zh}\n${en}`;
}
