import { sha256 } from '../cache/hash.ts';
import type { Edition, Library } from '../library/library.ts';
import { attributionOf } from './attribution.ts';
import { columnKinds, columnNames, columns } from './columns.ts';

/**
 * `datapackage.json` beside the figures of one edition (Data Package 1.0, https://specs.frictionlessdata.io):
 * where they come from, under which licence, and what each column holds.
 *
 * @param csv the bytes of `observations.csv`
 */
export function dataPackage(library: Library, edition: Edition, csv: Uint8Array): string {
  const { provider, source, licence, sentence, notice, version } = attributionOf(library);
  const descriptor = {
    profile: 'tabular-data-package',
    name: edition.path.replace('/', '-'),
    title: `${edition.title.zh} ${edition.title.en}`,
    description: [sentence.zh, notice.zh, sentence.en, notice.en].join('\n'),
    version,
    homepage: library.site.address,
    contributors: [{ title: `${provider.zh} ${provider.en}`, role: 'publisher' }],
    sources: [{ title: `${source.zh} ${source.en}` }],
    licenses: [{ name: licence.id, path: licence.url, title: licence.name.en }],
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'observations',
        path: 'observations.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: csv.length,
        hash: `sha256:${sha256(csv)}`,
        dialect: { lineTerminator: '\r\n', doubleQuote: true },
        schema: {
          fields: columnNames.map((name) => ({
            name,
            type: columnKinds[name] ?? 'string',
            description: `${columns[name].zh} / ${columns[name].en}`,
          })),
          missingValues: [''],
        },
      },
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
