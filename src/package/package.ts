import { sha256 } from '../cache/hash.ts';
import { editionPrint } from '../library/fingerprint.ts';
import type { Edition, Library } from '../library/library.ts';
import { dataPackage } from '../opendata/data-package.ts';
import { observationsCsv, observationsOds } from '../opendata/observations.ts';
import { writeZip, type ZipEntry } from '../opendata/zip.ts';
import { type Manifest, manifestJson, manifestOf } from './manifest.ts';
import { readmeText } from './readme.ts';
import { reportFiles } from './report-files.ts';
import { readSigner } from './signer.ts';

/**
 * Everything of an edition in one archive, the same bytes for the same content: the PDFs of every report,
 * the edition's own figures, and what is needed to check and to understand them. Nothing in it depends on
 * the seals that will record it. It is made at each call, since decades of packages would fill the memory;
 * the PDFs in it are kept.
 */
export async function editionPackage(library: Library, edition: Edition): Promise<Uint8Array> {
  const folder = edition.path.replace('/', '-');
  const files = [...(await reportEntries(library, edition)), ...dataEntries(library, edition)];
  const manifest = manifestOf(library.site, edition, files);
  const described = [...files, ...descriptions(library, manifest)];
  const sums = described.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('');
  const all = [...described, text('SHA256SUMS', sums)];
  return writeZip(
    all
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map((entry) => ({ ...entry, path: `${folder}/${entry.path}` })),
  );
}

async function reportEntries(library: Library, { reports }: Edition): Promise<ZipEntry[]> {
  const files = reports.flatMap((report) => reportFiles(library, report));
  return Promise.all(
    // A PDF is compressed within.
    files.map(async ({ packed, bytes }) => ({ path: packed, bytes: await bytes(), stored: true })),
  );
}

/** The edition's figures, as if there were no other edition: those may yet change. */
function dataEntries(library: Library, edition: Edition): ZipEntry[] {
  const alone = { ...library, editions: [edition], version: editionPrint(edition).content };
  const csv = text('data/observations.csv', observationsCsv(alone));
  const ods = { path: 'data/observations.ods', bytes: observationsOds(alone), stored: true };
  return [csv, ods, text('data/datapackage.json', dataPackage(alone, edition, csv.bytes))];
}

function descriptions({ site }: Library, manifest: Manifest): ZipEntry[] {
  const signer = readSigner(process.env);
  return [
    text('README.zh.txt', readmeText(manifest, site, signer?.subject, 'zh')),
    text('README.en.txt', readmeText(manifest, site, signer?.subject, 'en')),
    text('manifest.json', manifestJson(manifest)),
  ];
}

function text(path: string, content: string): ZipEntry {
  return { path, bytes: new TextEncoder().encode(content) };
}
