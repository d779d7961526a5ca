import type { Page } from 'playwright-core';

/** What the keyboard is on. */
export interface Focused {
  /** Its tag, in brackets. */
  readonly name: string;
  readonly text: string;
  readonly onBody: boolean;
  /** What is wrong with how it shows; empty if nothing is. */
  readonly faults: readonly string[];
}

/** What the keyboard is on, and whether it is seen there. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const name = `<${element.localName}>`;
    const text = element.textContent?.trim() ?? '';
    if (element === document.body) return { name, text, onBody: true, faults: [] };
    const faults: string[] = [];
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push('has no outline');
    // A link of several lines is judged by its first one.
    const lines = [...element.getClientRects()];
    const box = lines.find(({ width }) => width > 0) ?? element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const above = document.elementFromPoint(x, y);
    if (box.width === 0 || !above) faults.push('is out of sight');
    else if (!element.contains(above)) faults.push(`is covered by <${above.localName}>`);
    return { name, text, onBody: false, faults };
  });
}

/**
 * Walks a page with the Tab key from its top to its end, and says which stops don't show, are covered, or
 * keep the keyboard from going on.
 */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const stops = await page
    .locator('a[href], button, input, select, textarea, summary')
    .evaluateAll((all) => all.filter((each) => each.checkVisibility({ visibilityProperty: true })).length);
  const found: string[] = [];
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const { name, text, onBody, faults } = await focused(page);
    if (onBody) return [...found, `the keyboard leaves after ${stop} of ${stops} stops`];
    found.push(...faults.map((fault) => `${name} ${fault}: ${text.slice(0, 60)}`));
  }
  await page.keyboard.press('Tab');
  const { name, text, onBody } = await focused(page);
  return onBody ? found : [...found, `${name} is a trap, or stands before one: ${text.slice(0, 60)}`];
}
