import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { admit } from '../dialect/admit.ts';
import { Problems } from '../dialect/problem.ts';
import { route } from '../i18n/route.ts';

/**
 * Holds the pages that Astro renders (`content/pages/`) to the same ban on code as reports: what the
 * check reports as a problem can't be rendered either. Their links lead to the page's own language.
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
  };
}
