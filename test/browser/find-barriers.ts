import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe-core tells of a page, once its source runs in it. */
interface AxeInPage {
  readonly axe: {
    run(
      page: Document,
      options: unknown,
    ): Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
      }[];
    }>;
  };
}

async function runAxe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as AxeInPage;
    const { violations } = await axe.run(document, { runOnly: { type: "tag", values: tags } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary = "" }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`,
      ),
    );
  }, TAGS);
}

async function sidewaysAt320(page: Page): Promise<string[]> {
  const before = page.viewportSize() ?? { width: 350, height: 700 };
  await page.setViewportSize({ width: 320, height: 700 });
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const over = [...document.querySelectorAll("body *")].filter(
      (node) => node.getBoundingClientRect().right > clientWidth + 1,
    );
    return over.map((node) => `wider than 320 px: ${node.outerHTML.slice(0, 120)}`);
  });
  await page.setViewportSize(before);
  return wide;
}

const LOOKS = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "forced colours", colorScheme: "light", forcedColors: "active" },
] as const;

/** What keeps people from using the page as it is now: WCAG 2.2 AA by axe-core in each look, and 320 px. */
export async function findBarriers(page: Page): Promise<string[]> {
  const found = await sidewaysAt320(page);
  for (const { name, ...look } of LOOKS) {
    await page.emulateMedia({ ...look, reducedMotion: "reduce" });
    found.push(...(await runAxe(page)).map((violation) => `${name}: ${violation}`));
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  return found;
}
