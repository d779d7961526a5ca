import { createHash } from 'node:crypto';
import { ObjectIdentifier, OctetString } from 'asn1js';
import {
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { type Signer, signingKey } from './signer.ts';

/**
 * A detached CMS signature (RFC 5652, DER) of some bytes, with the certificate in it. It states no time,
 * since none but the signer's own clock would vouch for it.
 */
export async function sign(bytes: Uint8Array, signer: Signer): Promise<Uint8Array> {
  const certificate = Certificate.fromBER(new Uint8Array(signer.certificate.raw));
  const digest = createHash('sha256').update(bytes).digest();
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: data }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            new Attribute({ type: contentType, values: [new ObjectIdentifier({ value: data })] }),
            new Attribute({
              type: messageDigest,
              values: [new OctetString({ valueHex: new Uint8Array(digest).buffer })],
            }),
          ],
        }),
      }),
    ],
    certificates: [certificate],
  });
  await signed.sign(await signingKey(signer), 0, 'SHA-256', new Uint8Array(bytes));
  const info = new ContentInfo({ contentType: signedData, content: signed.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER(false));
}

// Object identifiers of RFC 5652.
const data = '1.2.840.113549.1.7.1';
const signedData = '1.2.840.113549.1.7.2';
const contentType = '1.2.840.113549.1.9.3';
const messageDigest = '1.2.840.113549.1.9.4';
