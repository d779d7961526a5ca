import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sites } from './build-sites.ts';
import { exemplars } from './exemplars.ts';
import { useSite } from './site.ts';
import { findOnPages } from './visit.ts';

const site = useSite(sites.root);

test('nothing moves where a reader asks for less motion', async () => {
  const { browser, address } = site();
  const found = await findOnPages(
    browser,
    address,
    exemplars(sites.root.dist),
    { reducedMotion: 'reduce' },
    moving,
  );
  expect(found).toEqual([]);
});

test.each([
  ['p { animation: a 9s } @keyframes a { to { color: red } }', 'animation'],
  ['details { transition: opacity 9s } [open] { opacity: .5 }', 'transition'],
  ['* { scroll-behavior: smooth }', 'smooth'],
])('a page with %s is found out', async (style, finding) => {
  const page = await site().browser.newPage({ reducedMotion: 'reduce' });
  await page.setContent(`<style>${style}</style><p>text</p><details><summary>more</summary>text</details>`);
  expect((await moving(page)).join()).toContain(finding);
  await page.close();
});

/** What moves once all that folds is open and each stop of the keyboard has been visited. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const look = () => {
      for (const animation of document.getAnimations()) {
        const what = animation instanceof CSSTransition ? 'transition' : 'animation';
        const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
        found.add(`${what} of ${target?.outerHTML.slice(0, 80)}`);
      }
    };
    look();
    for (const fold of document.querySelectorAll('details')) fold.open = !fold.open;
    look();
    for (const stop of document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'))
      stop.focus();
    look();
    for (const element of document.querySelectorAll('html, body, body *')) {
      if (getComputedStyle(element).scrollBehavior === 'smooth')
        found.add(`smooth scrolling of <${element.localName}>`);
    }
    return [...found];
  });
}
