import { route } from '../i18n/route.ts';
import { verifyAddress } from '../library/address.ts';
import type { Locale } from '../model/locale.ts';
import type { Site } from '../model/site.ts';
import type { Manifest } from './manifest.ts';

/**
 * The package's own introduction in a language: what it is and is not, what it holds, how to check it.
 *
 * @param signer who signs the package; undefined where nobody does
 */
export function readmeText(
  manifest: Manifest,
  site: Site,
  signer: string | undefined,
  locale: Locale,
): string {
  const verify = `${site.address}${route(verifyAddress, locale, site.base)}`;
  const lines = locale === 'zh' ? chinese(manifest, verify, signer) : english(manifest, verify, signer);
  return `${lines.join('\n')}\n`;
}

function chinese(manifest: Manifest, verify: string, signer: string | undefined): string[] {
  const { title, revision, content, publisher, notice, source, licence, reports } = manifest;
  return [
    title.zh,
    revision === 0 ? '初版，未經修訂' : `第${revision}次修訂`,
    `提供：${publisher.zh}`,
    '',
    '一、這是什麼',
    notice.zh,
    `資料來源：${source.zh}。`,
    `授權：${licence.name.zh}（${licence.url}）`,
    '',
    '二、內容',
    ...reports.map(({ agency, name }) => `${agency}/　${name.zh}的報告（PDF，中文與英文）`),
    'data/　本期報告的數字：CSV、ODS（開放文件格式）與欄位說明（datapackage.json）',
    'manifest.json　檔案清單：大小、SHA-256、修訂次數、內容摘要與製作工具的版本',
    'SHA256SUMS　各檔的SHA-256',
    '',
    '三、如何查驗',
    '在本資料夾執行 sha256sum -c SHA256SUMS，可確認各檔完整無誤。',
    `任何一個檔案是否確由本站公布、是否已有修訂，可在 ${verify} 查驗。`,
    `內容摘要：${content}`,
    '內容摘要只隨報告的文字與數字改變；字型或版面更新時，檔案的SHA-256會變，內容摘要不變。',
    '',
    '四、簽章',
    ...(signer
      ? [
          `本資料包由「${signer}」簽章，簽章檔為同處下載的 package.zip.p7s（CMS 分離式簽章）。查驗：`,
          `openssl cms -verify -binary -inform DER -in package.zip.p7s -content package.zip -CAfile 憑證.pem -out /dev/null`,
        ]
      : ['本資料包沒有數位簽章。']),
  ];
}

function english(manifest: Manifest, verify: string, signer: string | undefined): string[] {
  const { title, revision, content, publisher, notice, source, licence, reports } = manifest;
  return [
    title.en,
    revision === 0 ? 'As first published, not revised' : `Revision ${revision}`,
    `Provided by ${publisher.en}`,
    '',
    '1. What this is',
    notice.en,
    `Source: ${source.en}.`,
    `Licence: ${licence.name.en} (${licence.url})`,
    '',
    '2. What it holds',
    ...reports.map(
      ({ agency, name }) => `${agency}/  the report of the ${name.en} (PDF, Chinese and English)`,
    ),
    'data/  the figures of this edition: CSV, ODS (OpenDocument) and what the columns mean (datapackage.json)',
    'manifest.json  the files with size and SHA-256, the revision, digests of the content, versions of the tools',
    'SHA256SUMS  the SHA-256 of each file',
    '',
    '3. How to check it',
    'Run sha256sum -c SHA256SUMS in this folder to see that every file is whole.',
    `Whether a file was published by this site, and whether it has been revised since, can be checked at ${verify}`,
    `Digest of the content: ${content}`,
    'This digest changes with the words and figures of the reports alone. New typefaces or a new layout change',
    'the SHA-256 of a file, but not the digest of the content.',
    '',
    '4. Signature',
    ...(signer
      ? [
          `This package is signed by “${signer}”. The signature is package.zip.p7s (CMS, detached), to be downloaded beside it.`,
          'To verify it:',
          `openssl cms -verify -binary -inform DER -in package.zip.p7s -content package.zip -CAfile certificate.pem -out /dev/null`,
        ]
      : ['This package has no digital signature.']),
  ];
}
