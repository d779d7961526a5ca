import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const faces = ['400Regular', '700Bold'];
const families = { 'noto-sans-tc': 'Noto Sans TC', 'noto-serif-tc': 'Noto Serif TC' } as const;

/**
 * Writes a fontconfig file that knows the project's packaged fonts and no others, so that a browser without
 * fonts of its own shows Chinese, and every machine shows the same.
 *
 * @param folder an empty folder for the file and fontconfig's cache
 * @returns the file's path, for `FONTCONFIG_FILE`
 */
export function writeFontConfig(folder: string): string {
  const folders = Object.keys(families).flatMap((name) =>
    faces.map((face) => `  <dir>${escapeXml(resolve('node_modules/@expo-google-fonts', name, face))}</dir>`),
  );
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${folders.join('\n')}
  <cachedir>${escapeXml(join(folder, 'cache'))}</cachedir>
${alias('sans-serif', families['noto-sans-tc'])}
${alias('serif', families['noto-serif-tc'])}
</fontconfig>
`,
  );
  return file;
}

function alias(generic: string, family: string): string {
  return `  <alias><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
