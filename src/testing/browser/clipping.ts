import type { Page } from 'playwright-core';

/**
 * Where a page loses text or makes its readers scroll sideways: what is wider than the window, what stands
 * beyond its edge, what is cut off by its own box, and lines that lie on each other.
 */
export function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth)
      found.push(`${root.scrollWidth - innerWidth} px wider than the window`);

    // What is there for screen readers alone is a box of one pixel, clipped to nothing.
    const isForEars = (element: Element): boolean =>
      getComputedStyle(element).clipPath === 'inset(50%)' ||
      (element.parentElement !== null && isForEars(element.parentElement));
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const name = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120);

    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || isForEars(element)) continue;
      if (element.closest('svg')) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) {
        found.push(`cut off at its side: ${name(element)}`);
      }
      if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1) {
        found.push(`cut off at its foot: ${name(element)}`);
      }
    }

    const lines: { readonly box: DOMRect; readonly block: Element | null; readonly element: Element }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      if (!element || !text.textContent?.trim() || isForEars(element) || element.closest('svg')) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      let block: Element | null = element;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) if (box.width > 0) lines.push({ box, block, element });
    }
    const scroller = (element: Element): boolean =>
      element !== document.body &&
      (scrolls(element) || (element.parentElement !== null && scroller(element.parentElement)));
    for (const { box, element } of lines) {
      if ((box.right > innerWidth + 1 || box.left < -1) && !scroller(element)) {
        found.push(`beyond the edge: ${name(element)}`);
      }
    }

    // A line's box holds more than its ink: half of it, in the middle, is ink for certain.
    const ink = lines
      .map(({ box, ...rest }) => ({
        top: box.top + box.height / 4,
        bottom: box.bottom - box.height / 4,
        box,
        ...rest,
      }))
      .sort((a, b) => a.top - b.top);
    for (const [place, line] of ink.entries()) {
      for (let next = place + 1; next < ink.length; next++) {
        const other = ink[next];
        if (!other || other.top >= line.bottom) break;
        if (other.block === line.block) continue;
        const shared = Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left);
        if (shared > 2) found.push(`one on the other: ${name(line.element)} and ${name(other.element)}`);
      }
    }
    return [...new Set(found)];
  });
}
