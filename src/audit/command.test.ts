import { expect, test } from 'vitest';
import { auditFiles, auditSource } from '../testing/audit/site.ts';
import { type AuditHost, runAudit } from './command.ts';

const host: AuditHost = { env: {}, files: auditFiles, read: () => new TextEncoder().encode(auditSource) };
const args = ['112.txt', 'annual/112/rdec'];

test.each(['zh', 'en'])('says in a sentence that all agrees (%s)', async (lang) => {
  const { exitCode, text } = await runAudit([...args, '--lang', lang], host);
  expect(exitCode).toBe(0);
  expect(text).toMatchSnapshot();
});

test.each(['zh', 'en'])('prints every difference with both places (%s)', async (lang) => {
  const files = auditFiles(
    [
      { file: 'research/participation.en.mdx', find: '12 projects', write: 'projects' },
      { file: 'research/polls.zh.mdx', find: '1,068', write: '1,063' },
      { file: 'research/polls.zh.mdx', find: '並於4次座談會說明', write: '並舉辦座談會說明' },
      { file: 'joint-services/calls.en.mdx', find: 'At night', write: 'At 3 desks at night' },
    ],
    {
      'audit.yaml': `- { found: "3", kind: added, reason: { zh: 依勘誤。, en: After the corrections. } }
- { found: "7", kind: missing, reason: { zh: 依勘誤。, en: After the corrections. } }
`,
      'research/stray.zh.mdx': '文字。\n',
    },
  );
  const { exitCode, text } = await runAudit([...args, '--lang', lang], { ...host, files: () => files });
  expect(exitCode).toBe(1);
  expect(text).toMatchSnapshot();
});

test.each([
  ['no arguments', [], host],
  ['an unknown report', ['112.txt', 'annual/113/rdec'], host],
  ['a source that is not there', args, { ...host, read: missing }],
  ['a source that is not text', args, { ...host, read: () => new Uint8Array([0x25, 0xff, 0xfe]) }],
])('answers %s with a sentence in the language asked for', async (_, given, world) => {
  for (const lang of ['zh', 'en']) {
    const { exitCode, text } = await runAudit([...given, '--lang', lang], world);
    expect(exitCode).toBe(2);
    expect(text).toMatchSnapshot(lang);
  }
});

function missing(): Uint8Array {
  throw new Error('ENOENT');
}
