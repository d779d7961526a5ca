import type { Span } from './heading-span.ts';

/** The places of most headings that keep the order of the outline; the whole title before a part of a line. */
export function inOrder(choices: readonly (readonly Span[])[]): (Span | undefined)[] {
  interface Chain {
    readonly count: number;
    readonly span: Span;
    readonly index: number;
    readonly before: Chain | undefined;
  }
  let chains: Chain[] = [];
  for (const [index, spans] of choices.entries()) {
    const grown = spans.map((span): Chain => {
      const before = chains
        .filter((chain) => isBefore(chain.span, span))
        .reduce<Chain | undefined>(
          (best, chain) => (best && best.count >= chain.count ? best : chain),
          undefined,
        );
      return { count: (before?.count ?? 0) + 1, span, index, before };
    });
    chains = [...chains, ...grown];
  }
  const chosen: (Span | undefined)[] = choices.map(() => undefined);
  let chain = chains.reduce<Chain | undefined>(
    (best, one) => (best && best.count >= one.count ? best : one),
    undefined,
  );
  for (; chain; chain = chain.before) chosen[chain.index] = chain.span;
  return chosen;
}

function isBefore(a: Span, b: Span): boolean {
  return a.last < b.first || (a.last === b.first && a.end <= b.start);
}
