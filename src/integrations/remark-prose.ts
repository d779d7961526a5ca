import type { Nodes, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { admit } from '../dialect/admit.ts';
import { Problems } from '../dialect/problem.ts';
import { languageRuns } from '../i18n/language-runs.ts';
import { route } from '../i18n/route.ts';
import { type Locale, languageTag } from '../model/locale.ts';

/**
 * Holds the pages that Astro renders (`content/pages/`) to the same ban on code as reports: what the
 * check reports as a problem can't be rendered either. Their links lead to the page's own language, and words of the other one are marked.
 *
 * @param options the site's base path
 */
export function remarkProse({ base }: { readonly base: string }) {
  return (tree: Root, file: VFile): void => {
    const problems = new Problems(file.path);
    const frontmatter = tree.children[0]?.type === 'yaml' ? tree.children.shift() : undefined;
    admit(tree, 'page', problems);
    if (frontmatter) tree.children.unshift(frontmatter);
    const [first] = problems.list;
    if (first) file.fail(first.message.en, { line: first.line, column: first.column });
    const locale = file.path.endsWith('.en.mdx') ? 'en' : 'zh';
    visit(tree as Nodes, 'link', (link) => {
      link.url = route(link.url, locale, base);
    });
    markLanguages(tree, locale);
  };
}

function markLanguages(tree: Root, locale: Locale): void {
  visit(tree as Nodes, 'text', (text, index, parent) => {
    const runs = languageRuns(text.value, locale);
    if (!parent || index === undefined || !runs.some((run) => run.locale)) return undefined;
    const marked = runs.map(
      (run): PhrasingContent =>
        run.locale
          ? {
              type: 'emphasis',
              children: [{ type: 'text', value: run.text }],
              data: { hName: 'span', hProperties: { lang: languageTag(run.locale) } },
            }
          : { type: 'text', value: run.text },
    );
    (parent.children as PhrasingContent[]).splice(index, 1, ...marked);
    return [SKIP, index + marked.length];
  });
}
