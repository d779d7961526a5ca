import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The scripts of a page with all that they import at once. */
export function scriptsOf(dist: string, page: string): Set<string> {
  const html = readFileSync(join(dist, page), 'utf8');
  const found = new Set<string>();
  const waiting = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src);
  for (let script = waiting.pop(); script !== undefined; script = waiting.pop()) {
    if (found.has(script)) continue;
    found.add(script);
    const text = readFileSync(join(dist, script), 'utf8');
    for (const [, path = ''] of text.matchAll(/\b(?:import|from)\s*"(\.[^"]+)"/g)) {
      waiting.push(posix.join(posix.dirname(script), path));
    }
  }
  return found;
}
