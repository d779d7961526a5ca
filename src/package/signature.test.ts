import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCertificate } from '../testing/certificate.ts';
import { sign } from './signature.ts';
import { readSigner, signerFault } from './signer.ts';

const openssl = spawnSync('openssl', ['version']).status === 0;
const without = openssl ? '' : ' (NOT RUN: this machine has no openssl)';
const content = new TextEncoder().encode('資料包的內容');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'signature-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What openssl says of a signature of some content: its exit code, 0 where it holds. */
function verified(signature: Uint8Array, signed: Uint8Array, certificate: string): number | null {
  const file = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const { status } = spawnSync('openssl', [
    ...['cms', '-verify', '-binary', '-inform', 'DER', '-purpose', 'any', '-out', join(folder, 'out')],
    ...['-in', file('signature.p7s', signature), '-content', file('content', signed)],
    ...['-CAfile', file('certificate.pem', certificate)],
  ]);
  return status;
}

test.skipIf(!openssl).each(['rsa', 'ec'] as const)(
  `openssl verifies a signature with an %s key, and refuses another content${without}`,
  async (kind) => {
    const { key, certificate } = await makeCertificate(kind, '測試機關');
    const signer = readSigner({ SIGNING_KEY: key, SIGNING_CERTIFICATE: certificate });
    if (!signer) throw new Error('no signer');
    expect(signer.subject).toBe('測試機關');
    const signature = await sign(content, signer);
    expect(verified(signature, content, certificate)).toBe(0);
    expect(verified(signature, new TextEncoder().encode('別的內容'), certificate)).not.toBe(0);
  },
);

test('an RSA key gives the same signature each time', async () => {
  const { key, certificate } = await makeCertificate('rsa', 'Tests');
  const signer = readSigner({ SIGNING_KEY: key, SIGNING_CERTIFICATE: certificate });
  if (!signer) throw new Error('no signer');
  expect(Buffer.from(await sign(content, signer))).toEqual(Buffer.from(await sign(content, signer)));
});

test('says in words what is wrong with the environment', async () => {
  const { key, certificate } = await makeCertificate('rsa', 'Tests');
  const other = await makeCertificate('ec', 'Tests');
  const fault = (env: Record<string, string>) => signerFault(env)?.en;
  expect(fault({})).toBeUndefined();
  expect(fault({ SIGNING_KEY: key })).toMatch(/needs both/);
  expect(fault({ SIGNING_KEY: 'key.pem', SIGNING_CERTIFICATE: certificate })).toMatch(
    /no readable private key/,
  );
  expect(fault({ SIGNING_KEY: key, SIGNING_CERTIFICATE: 'cert.pem' })).toMatch(/no readable certificate/);
  expect(fault({ SIGNING_KEY: other.key, SIGNING_CERTIFICATE: certificate })).toMatch(
    /do not belong together/,
  );
});
