import type { AstroIntegration } from 'astro';

/** Adds the editors' desk to the development server. A build never has it: its pages lie where Astro makes none. */
export function deskIntegration(): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, injectScript }) => {
        if (command !== 'dev') return;
        injectScript('page-ssr', 'import "/src/styles/desk.css";');
        injectRoute({ pattern: '/[...locale]/_desk', entrypoint: './src/pages/_desk/index.astro' });
        injectRoute({
          pattern: '/[...locale]/_desk/[series]/[edition]/[agency]',
          entrypoint: './src/pages/_desk/pdf.astro',
        });
      },
    },
  };
}
