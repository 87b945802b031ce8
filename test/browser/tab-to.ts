import type { Page } from "playwright-core";

/** More than any page of the pane has to be tabbed through. */
const MOST_STEPS = 90;

interface Focused {
  readonly text: string;
  readonly isSeen: boolean;
}

/** What has the focus, by its text, and whether a line around it shows so. */
export function focusedOn(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const at = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(at ?? document.body);
    const isSeen = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    return { text: at?.textContent ?? "", isSeen };
  });
}

/** Presses Tab until what begins with this text has the focus; throws where it is not reached, or a focus not seen. */
export async function tabTo(page: Page, text: string): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    await page.keyboard.press("Tab");
    const now = await focusedOn(page);
    if (!now.isSeen) throw new Error(`No focus is seen on ${now.text}`);
    if (now.text.startsWith(text)) return;
  }
  throw new Error(`Tab does not reach ${text}`);
}
