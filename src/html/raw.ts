/** HTML that another part of the program wrote, such as a chart: goes out as it is. Texts can hold none. */
export interface Raw {
  type: 'raw';
  value: string;
}

declare module 'hast' {
  interface ElementContentMap {
    raw: Raw;
  }
  interface RootContentMap {
    raw: Raw;
  }
}

export function raw(value: string): Raw {
  return { type: 'raw', value };
}
