import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { Bilingual } from '../model/locale.ts';

/** Who signs packages, and with what. */
export interface Signer {
  readonly certificate: X509Certificate;
  readonly key: KeyObject;
  /** Whom the certificate names: its common name or, where it has none, all of its subject. */
  readonly subject: string;
}

/** Why a signature can't be made, in words for whoever set the environment. */
class SignerError extends Error {
  readonly says: Bilingual;
  constructor(says: Bilingual) {
    super(`${says.zh}\n${says.en}`);
    this.says = says;
  }
}

/**
 * The publisher's key and certificate, as PEM text in `SIGNING_KEY` and `SIGNING_CERTIFICATE`; undefined
 * where neither is set.
 *
 * @throws where one is missing, either can't be read, or they don't belong together; {@link signerFault} tells it in words
 */
export function readSigner(env: Readonly<Record<string, string | undefined>>): Signer | undefined {
  const { SIGNING_KEY: keyText, SIGNING_CERTIFICATE: certificateText } = env;
  if (!keyText && !certificateText) return undefined;
  if (!keyText || !certificateText) throw new SignerError(oneMissing);
  const key = readOr(unreadableKey, () => createPrivateKey(keyText));
  const certificate = readOr(unreadableCertificate, () => new X509Certificate(certificateText));
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ec') throw new SignerError(unknownKind);
  if (!certificate.checkPrivateKey(key)) throw new SignerError(unrelated);
  const [, name] = /^CN=(.+)$/m.exec(certificate.subject) ?? [];
  return { certificate, key, subject: name ?? certificate.subject.replaceAll('\n', ', ') };
}

/** What is wrong with the environment's key and certificate, if anything is. */
export function signerFault(env: Readonly<Record<string, string | undefined>>): Bilingual | undefined {
  try {
    readSigner(env);
    return undefined;
  } catch (error) {
    if (error instanceof SignerError) return error.says;
    throw error;
  }
}

/** The key as Web Crypto takes it. */
export function signingKey({ key }: Signer): Promise<CryptoKey> {
  const der = key.export({ format: 'der', type: 'pkcs8' });
  const algorithm =
    key.asymmetricKeyType === 'rsa'
      ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
      : { name: 'ECDSA', namedCurve: curves[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? 'P-256' };
  return crypto.subtle.importKey('pkcs8', new Uint8Array(der), algorithm, false, ['sign']);
}

/** Web Crypto's names of curves by OpenSSL's. */
const curves: Readonly<Record<string, string>> = {
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
};

function readOr<Result>(says: Bilingual, read: () => Result): Result {
  try {
    return read();
  } catch {
    throw new SignerError(says);
  }
}

const oneMissing: Bilingual = {
  zh: '簽章需要 SIGNING_KEY 與 SIGNING_CERTIFICATE 兩個環境變數，目前只有其中一個。',
  en: 'A signature needs both SIGNING_KEY and SIGNING_CERTIFICATE; only one of them is set.',
};
const unreadableKey: Bilingual = {
  zh: 'SIGNING_KEY 不是可讀的私鑰，應為未加密的 PEM 內容。',
  en: 'SIGNING_KEY is no readable private key, expected the text of an unencrypted PEM file.',
};
const unreadableCertificate: Bilingual = {
  zh: 'SIGNING_CERTIFICATE 不是可讀的憑證，應為 PEM 內容。',
  en: 'SIGNING_CERTIFICATE is no readable certificate, expected the text of a PEM file.',
};
const unknownKind: Bilingual = {
  zh: 'SIGNING_KEY 須為 RSA 或 EC 私鑰。',
  en: 'SIGNING_KEY must be an RSA or EC key.',
};
const unrelated: Bilingual = {
  zh: 'SIGNING_KEY 與 SIGNING_CERTIFICATE 不是同一組。',
  en: 'SIGNING_KEY and SIGNING_CERTIFICATE do not belong together.',
};
