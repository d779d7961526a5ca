import ts from 'typescript';

/** One import of a file, types included: what it names and on which line. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
}

/** Reads the imports of a TypeScript, JavaScript or Astro file in order. */
export function readImports(file: string, text: string): Import[] {
  const blocks = file.endsWith('.astro') ? astroBlocks(text) : [{ code: text, offset: 0 }];
  const imports = blocks.flatMap(({ code, offset }) =>
    ts
      .preProcessFile(code, true, true)
      .importedFiles.map(({ fileName, pos }) => ({ specifier: fileName, offset: offset + pos })),
  );
  if (file.endsWith('.astro')) imports.push(...scriptSources(text));
  return imports.map(({ specifier, offset }) => ({ specifier, line: lineAt(text, offset) }));
}

/** The front matter and the inline scripts of an Astro file, each with its place in the file. */
function astroBlocks(text: string): { code: string; offset: number }[] {
  const fences = /^---\n([\s\S]*?)^---$/m.exec(text);
  const frontmatter = fences?.[1] === undefined ? [] : [{ code: fences[1], offset: fences.index + 4 }];
  const scripts = [...text.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/g)].map((match) => ({
    code: match[2] ?? '',
    offset: match.index + (match[1]?.length ?? 0),
  }));
  return [...frontmatter, ...scripts];
}

/** Files that Astro bundles for `<script src="…">`. */
function scriptSources(text: string): { specifier: string; offset: number }[] {
  return [...text.matchAll(/<script\b[^>]*?\ssrc="(\.[^"]+)"/g)].map((match) => ({
    specifier: match[1] ?? '',
    offset: match.index,
  }));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
