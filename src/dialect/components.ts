import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { NoteNode, TrendNode, ValueNode } from './nodes.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;
export type Attributes = ReadonlyMap<string, string | true>;

/** One component of the closed set: the attributes it takes and the node it becomes. */
export interface Component {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Attributes that stand alone, without a value. */
  readonly flags: readonly string[];
  readonly holdsText: boolean;
  /** Whether it stands inside a sentence or as a block of its own. */
  readonly inline: boolean;
  readonly node: (attributes: Attributes, element: Element) => ValueNode | TrendNode | NoteNode;
}

/** The components that a text may use, and no others. */
export const components: Readonly<Record<string, Component>> = {
  Value: {
    required: ['of'],
    optional: ['period'],
    flags: ['bare'],
    holdsText: false,
    inline: true,
    node: (attributes) => {
      const period = attributes.get('period');
      return {
        type: 'value',
        of: String(attributes.get('of')),
        bare: attributes.has('bare'),
        ...(typeof period === 'string' && { period }),
      };
    },
  },
  Trend: {
    required: ['of'],
    optional: [],
    flags: [],
    holdsText: false,
    inline: false,
    node: (attributes) => ({ type: 'trend', of: String(attributes.get('of')) }),
  },
  Note: {
    required: [],
    optional: [],
    flags: [],
    holdsText: true,
    inline: false,
    node: (_, element) => ({ type: 'note', children: element.children as NoteNode['children'] }),
  },
};
