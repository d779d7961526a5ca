/**
 * The order of DESIGN.md: a folder may import from itself and from the rows above it. Folders of one row
 * don't import each other.
 */
const rows: readonly (readonly string[])[] = [
  ['model'],
  ['dialect'],
  ['library'],
  ['compare', 'git'],
  ['charts'],
  ['html', 'pdf', 'opendata', 'search', 'social'],
  ['package'],
  ['check'],
  ['seal'],
  // For commands alone: documents of offices and the changes of a range, then what is done with them.
  ['sources', 'changes'],
  ['audit'],
  ['drafting', 'importing'],
  ['schemas'],
  ['components'],
  ['layouts'],
  ['pages'],
];

/** Folders beside the rows, with what they may import; every row may import them. */
const beside: Readonly<Record<string, readonly string[]>> = { i18n: ['model'], cache: [] };

const site = ['components', 'layouts', 'pages'];
const unimportable = ['testing', 'scripts'];
/** The layers of commands that the site has no part in. */
const forScripts = ['sources', 'audit', 'changes', 'drafting', 'importing', 'schemas'];

/** The folder whose rules a file follows: tests count as `testing`, the config files as `integrations`. */
export function layerOf(file: string): string {
  if (/\.test\.ts$/.test(file)) return 'testing';
  if (file.startsWith('scripts/')) return 'scripts';
  if (/^(?:src\/content\.config\.ts|[^/]+)$/.test(file)) return 'integrations';
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? 'src';
}

/** Why a layer may not import another; undefined if it may. */
export function layerViolation(from: string, to: string): string | undefined {
  for (const layer of [from, to]) if (!isKnown(layer)) return `${layer} has no place in the order of layers`;
  if (from === to) return undefined;
  if (unimportable.includes(to) && !unimportable.includes(from)) return `nothing may import ${to}`;
  if (unimportable.includes(from)) return undefined;
  if (forScripts.includes(to) && !forScripts.includes(from)) return `only scripts may import ${to}`;
  return mayImport(from, to) ? undefined : `${from} may not import ${to}`;
}

function mayImport(from: string, to: string): boolean {
  if (from === 'integrations') return !site.includes(to);
  const own = beside[from];
  if (own) return own.includes(to);
  return Object.hasOwn(beside, to) || (rank(to) >= 0 && rank(to) < rank(from));
}

function isKnown(layer: string): boolean {
  return (
    rank(layer) >= 0 ||
    Object.hasOwn(beside, layer) ||
    layer === 'integrations' ||
    unimportable.includes(layer)
  );
}

function rank(layer: string): number {
  return rows.findIndex((row) => row.includes(layer));
}
