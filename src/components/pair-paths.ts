import { reportPairs } from '../library/pairs.ts';
import { siteLibrary } from './site.ts';

/** Every pair of reports that the site compares, with the path of its pages. */
export async function pairPaths() {
  return reportPairs((await siteLibrary()).editions).map((pair) => ({
    pair,
    params: {
      series: pair.older.edition.series,
      older: pair.older.edition.number,
      newer: pair.newer.edition.number,
      agency: pair.older.agency.id,
    },
    props: { older: pair.older.path, newer: pair.newer.path },
  }));
}

/** The pair of two reports' paths, and all pairs of the same agency and series. */
export async function findPair(older: string, newer: string) {
  const pairs = reportPairs((await siteLibrary()).editions);
  const pair = pairs.find((candidate) => candidate.older.path === older && candidate.newer.path === newer);
  return (
    pair && {
      pair,
      siblings: pairs.filter(
        (candidate) =>
          candidate.older.agency.id === pair.older.agency.id &&
          candidate.older.edition.series === pair.older.edition.series,
      ),
    }
  );
}
