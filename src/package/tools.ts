import project from '../../package.json' with { type: 'json' };

const makers = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@expo-google-fonts/noto-sans-tc',
  '@expo-google-fonts/noto-serif-tc',
  'fflate',
] as const satisfies readonly (keyof typeof project.dependencies)[];

/** The versions of all that decides the bytes of a package besides its content: this project's and its makers'. */
export const tools: Readonly<Record<string, string>> = {
  [project.name]: project.version,
  ...Object.fromEntries(makers.map((name) => [name, project.dependencies[name]])),
};
