import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { contentIntegration } from './src/integrations/content.ts';
import { deskIntegration } from './src/integrations/desk.ts';
import { headersIntegration } from './src/integrations/headers.ts';
import { remarkProse } from './src/integrations/remark-prose.ts';
import { readSiteSettings } from './src/library/site-settings.ts';

const { address, base } = readSiteSettings(process.cwd());

export default defineConfig({
  site: address,
  base,
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  // The site's security policy allows no inline style or script.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 }, cacheDir: './.cache/vite' },
  // Astro's own Markdown engine ignores remark plugins and breaks emphasis beside Han punctuation.
  markdown: {
    processor: unified({ remarkPlugins: [remarkCjkFriendly, [remarkProse, { base }]], smartypants: false }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), contentIntegration(), deskIntegration(), headersIntegration(base)],
  devToolbar: { enabled: false },
});
