import type { Page } from 'playwright-core';

/**
 * What does not show on a page whose reader has chosen the colours: a mark of a chart that the ground
 * swallows, text of the ground's colour, a stop of the keyboard without an outline, a current place that looks
 * like the others.
 */
export function unseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true });

    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const light = (color: string): number => {
      if (!paint) throw new Error('no canvas');
      paint.fillStyle = color;
      paint.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...paint.getImageData(0, 0, 1, 1).data].map((part) =>
        part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const probe = document.createElement('p');
    probe.style.color = 'Canvas';
    document.body.append(probe);
    const ground = light(getComputedStyle(probe).color);
    probe.remove();
    const shows = (color: string): boolean => {
      if (color === 'none' || /^rgba\(.+, 0\)$/.test(color)) return false;
      // A pattern is judged by its own marks.
      if (color.startsWith('url(')) return true;
      const [less = 0, more = 0] = [light(color), ground].sort((a, b) => a - b);
      return (more + 0.05) / (less + 0.05) >= 3;
    };

    for (const mark of document.querySelectorAll('svg :is(rect, path, circle, line, polyline, polygon)')) {
      // The ground of a year without a report is told by the lines that hatch it.
      if (!isVisible(mark) || mark.closest('defs, .land')) continue;
      const { fill, stroke } = getComputedStyle(mark);
      if (!shows(fill) && !shows(stroke))
        found.push(`no mark ${mark.parentElement?.getAttribute('class')} ${mark.outerHTML}`);
    }

    for (const element of document.querySelectorAll('body :not(script, svg, svg *)')) {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (hasText && isVisible(element) && !shows(getComputedStyle(element).color)) {
        found.push(`no text ${element.outerHTML.slice(0, 120)}`);
      }
    }

    for (const stop of document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')) {
      if (!isVisible(stop)) continue;
      stop.focus();
      if (document.activeElement !== stop) continue;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || !shows(outlineColor)) {
        found.push(`no focus ${stop.outerHTML.slice(0, 120)}`);
      }
    }
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();

    const look = (element: Element) => {
      const style = getComputedStyle(element);
      const { borderBlockEndColor, borderBlockEndWidth, fontWeight, outlineStyle, textDecorationLine } =
        style;
      return [borderBlockEndColor, borderBlockEndWidth, fontWeight, outlineStyle, textDecorationLine].join();
    };
    for (const current of document.querySelectorAll('a[aria-current]')) {
      const others = [
        ...(current.closest('nav, table')?.querySelectorAll('a:not([aria-current])') ?? []),
      ].filter(isVisible);
      if (isVisible(current) && others.some((other) => look(other) === look(current))) {
        found.push(`no current place ${current.outerHTML.slice(0, 120)}`);
      }
    }
    return found;
  });
}
