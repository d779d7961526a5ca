import { generateKeyPairSync } from 'node:crypto';
import { Integer, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, Certificate } from 'pkijs';

/** A throw-away key and a certificate that it signs for itself, both as PEM. */
export async function makeCertificate(
  kind: 'rsa' | 'ec',
  name: string,
): Promise<{ key: string; certificate: string }> {
  const { privateKey, publicKey } =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm =
    kind === 'rsa' ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } : { name: 'ECDSA', namedCurve: 'P-256' };
  const der = (key: Buffer) => new Uint8Array(key);
  const [signing, verifying] = await Promise.all([
    crypto.subtle.importKey(
      'pkcs8',
      der(privateKey.export({ format: 'der', type: 'pkcs8' })),
      algorithm,
      true,
      ['sign'],
    ),
    crypto.subtle.importKey('spki', der(publicKey.export({ format: 'der', type: 'spki' })), algorithm, true, [
      'verify',
    ]),
  ]);
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ value: 112 }) });
  const commonName = () =>
    new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: name }) });
  certificate.issuer.typesAndValues.push(commonName());
  certificate.subject.typesAndValues.push(commonName());
  certificate.notBefore.value = new Date('2020-01-01');
  certificate.notAfter.value = new Date('2049-12-31');
  await certificate.subjectPublicKeyInfo.importKey(verifying);
  await certificate.sign(signing, 'SHA-256');
  const base64 = Buffer.from(certificate.toSchema().toBER(false)).toString('base64');
  return {
    key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    certificate: `-----BEGIN CERTIFICATE-----\n${base64.match(/.{1,64}/g)?.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}
