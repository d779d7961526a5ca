import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = 'node_modules/@expo-google-fonts';

/** The faces of share images, read once: Noto Serif TC bold for titles, Noto Sans TC medium for the rest. */
export function shareFonts(): { name: string; data: Buffer; weight: 500 | 700; style: 'normal' }[] {
  fonts ??= [
    face('Noto Serif TC', 700, 'noto-serif-tc/700Bold/NotoSerifTC_700Bold.ttf'),
    face('Noto Sans TC', 500, 'noto-sans-tc/500Medium/NotoSansTC_500Medium.ttf'),
  ];
  return fonts;
}

let fonts: ReturnType<typeof shareFonts> | undefined;

// Found from the project's root, since Astro's build moves modules.
function face(name: string, weight: 500 | 700, file: string) {
  return { name, weight, style: 'normal' as const, data: readFileSync(join(process.cwd(), packages, file)) };
}
