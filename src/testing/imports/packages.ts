/** The layers that may touch the disk. */
const disk = ['library', 'cache', 'integrations', 'schemas', 'scripts', 'testing'];

/** The layers that may know Astro. */
const astro = ['components', 'layouts', 'pages', 'integrations', 'testing'];

/** Why a layer may not import a package; undefined if it may. */
export function packageViolation(layer: string, specifier: string): string | undefined {
  if (/^(?:node:)?fs(?:\/|$)/.test(specifier) && !disk.includes(layer))
    return `${layer} may not touch the disk`;
  if (/^(?:astro[:/]|astro$|@astrojs\/)/.test(specifier) && !astro.includes(layer)) {
    return `${layer} may not know Astro`;
  }
  return undefined;
}
