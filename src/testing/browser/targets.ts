import type { Page } from 'playwright-core';

/**
 * Which targets of a page are too small by WCAG 2.5.8: less than 24 by 24 pixels, neither in a line of text
 * nor so far from others that circles of 24 pixels about their middles touch no other target.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const pointed = 'a[href], button, input, select, textarea, summary, [role="option"], [tabindex="0"]';
    const targets = [...document.querySelectorAll<HTMLElement>(pointed)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);

    const isInText = (element: HTMLElement): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      if (!block) return false;
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        if (/[\p{L}\p{N}]/u.test(text.textContent ?? '') && !text.parentElement?.closest(pointed))
          return true;
      }
      return false;
    };

    const isSmall = ({ box }: { box: DOMRect }) => box.width < least - 0.01 || box.height < least - 0.01;
    const small = targets.filter((target) => isSmall(target) && !isInText(target.element));
    const middle = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });

    const isCrowded = (target: (typeof targets)[number]): boolean => {
      const { x, y } = middle(target.box);
      return targets.some((other) => {
        if (
          other === target ||
          other.element.contains(target.element) ||
          target.element.contains(other.element)
        ) {
          return false;
        }
        const { left, right, top, bottom } = other.box;
        const toBox = Math.hypot(
          x - Math.min(Math.max(x, left), right),
          y - Math.min(Math.max(y, top), bottom),
        );
        if (toBox < least / 2) return true;
        if (!small.includes(other)) return false;
        const its = middle(other.box);
        return Math.hypot(x - its.x, y - its.y) < least;
      });
    };

    return small
      .filter(isCrowded)
      .map(
        ({ element, box }) =>
          `${box.width.toFixed(1)}×${box.height.toFixed(1)} ${element.outerHTML.slice(0, 160)}`,
      );
  });
}
