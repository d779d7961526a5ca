import { fileURLToPath } from 'node:url';
import { type ContentFiles, readContentFiles } from '../../library/files.ts';

/** The folder of a small whole site, sound as it stands: the root of what every scenario starts from. */
export const scenarioRoot = fileURLToPath(new URL('site', import.meta.url));

/**
 * The files of the scenario's site.
 *
 * @param changes files to add or to write anew, by their path from `content/`
 */
export function scenarioFiles(changes: Readonly<Record<string, string>> = {}): ContentFiles {
  const changed = Object.entries(changes).map(([path, text]) => [`content/${path}`, text] as const);
  return new Map([...readContentFiles(scenarioRoot), ...changed]);
}
