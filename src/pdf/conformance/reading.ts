/** What a reader's program finds in a PDF. */
export interface PdfReading {
  readonly title: string;
  readonly author: string;
  /** Language of the document, as BCP 47. */
  readonly language: string;
  readonly created: string;
  /** Whether a window shows the title instead of the file's name. */
  readonly displaysTitle: boolean;
  /** What the file claims to conform to in its XMP metadata. */
  readonly claims: { readonly ua?: string; readonly archive?: string };
  /** Depth first. */
  readonly bookmarks: readonly Bookmark[];
  /** Named destinations by name. */
  readonly destinations: ReadonlyMap<string, Place>;
  readonly pages: readonly PageReading[];
  readonly fonts: readonly FontReading[];
  /** How many links have no description. */
  readonly bareLinks: number;
}

/** A place on a page; `y` counts from the page's foot. */
export interface Place {
  readonly page: number;
  readonly y: number;
}

export interface Bookmark {
  readonly title: string;
  /** Absent where it leads nowhere. */
  readonly place?: Place;
}

export interface PageReading {
  readonly number: number;
  /** In the order in which the page draws them. */
  readonly texts: readonly TextReading[];
  /** The part of the structure tree that has content on the page; absent for an untagged page. */
  readonly structure?: StructureNode;
}

/** A run of text on a page. */
export interface TextReading {
  readonly text: string;
  readonly y: number;
  /** Of the piece of the structure tree that it belongs to. */
  readonly id?: string;
  /** Whether it is no part of the document: a running head, a repeated head of a table. */
  readonly artifact: boolean;
}

/** An element of the structure tree: with a role, or a piece of content with an id. */
export interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly id?: string;
  readonly children: readonly StructureNode[];
}

export interface FontReading {
  readonly name: string;
  readonly embedded: boolean;
  readonly hasUnicode: boolean;
}
