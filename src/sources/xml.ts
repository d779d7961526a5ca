import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { broken } from './archive.ts';

export type { XmlElement } from '@rgrove/parse-xml';

/**
 * The root of an XML document. References to a document type are ignored, so that none can grow.
 *
 * @throws SourceProblem where it isn't well-formed, or nests deeper than documents do
 */
export function readXml(source: string): XmlElement {
  try {
    const { root } = parseXml(source, { ignoreUndefinedEntities: true });
    if (root) return root;
  } catch {
    // What the parser says helps nobody who didn't write the XML. Deep nesting exhausts its stack.
  }
  throw broken();
}

/** An element's name without prefix: `p` of `w:p`. */
export function nameOf(element: XmlElement): string {
  return element.name.replace(/^.*:/, '');
}

/** An attribute by its name without prefix. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const key = Object.keys(element.attributes).find((full) => full.replace(/^.*:/, '') === name);
  return key === undefined ? undefined : element.attributes[key];
}

/** The elements in an element, those of a name alone if one is given. */
export function elementsIn(element: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = (element?.children ?? []).filter((child) => child instanceof XmlElement);
  return name === undefined ? elements : elements.filter((child) => nameOf(child) === name);
}

export function elementIn(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsIn(element, name)[0];
}

/** The elements and texts in an element, in order. */
export function contentOf(element: XmlElement): (XmlElement | string)[] {
  return element.children.flatMap((child): (XmlElement | string)[] => {
    if (child instanceof XmlElement) return [child];
    return child instanceof XmlText ? [child.text] : [];
  });
}
