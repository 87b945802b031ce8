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

/** What is wider than the page, or in a drawing that cuts it. */
function findCut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const all = [...document.querySelectorAll("body *")];
  const wide = all.filter((node) => node.getBoundingClientRect().right > clientWidth + 1);
  const cut = [...document.querySelectorAll("svg text")].filter((node) => {
    const text = node.getBoundingClientRect();
    const drawing = node.closest("svg")?.getBoundingClientRect() ?? text;
    const isInside =
      text.left >= drawing.left - 1 &&
      text.right <= drawing.right + 1 &&
      text.height <= drawing.height + 1;
    return text.width > 0 && !isInside;
  });
  return [...(scrollWidth > clientWidth ? wide : []), ...cut].map((node) =>
    node.outerHTML.slice(0, 120),
  );
}

/** Whether the text is twice as large where the page's text size is. */
async function smallText(page: Page): Promise<string[]> {
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const before = await size();
  await setTextSize(page, "200%");
  const after = await size();
  await setTextSize(page, "");
  return after === 2 * before ? [] : [`text grows from ${before} px to ${after} px only`];
}

async function setTextSize(page: Page, size: string): Promise<void> {
  await page.evaluate((given) => {
    document.documentElement.style.fontSize = given;
  }, size);
}

async function cutAt320(page: Page, textSize: string): Promise<string[]> {
  const before = page.viewportSize() ?? { width: 350, height: 700 };
  await page.setViewportSize({ width: 320, height: 700 });
  await setTextSize(page, textSize);
  const cut = await page.evaluate(findCut);
  await setTextSize(page, "");
  await page.setViewportSize(before);
  return cut.map((html) => `does not fit into 320 px with text of ${textSize}: ${html}`);
}

const LOOKS = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "forced colours", colorScheme: "light", forcedColors: "active" },
] as const;

/** What keeps people from using the page as it is now: WCAG 2.2 AA by axe-core in each look, 320 px, and text twice as large. */
export async function findBarriers(page: Page): Promise<string[]> {
  const found = [
    ...(await smallText(page)),
    ...(await cutAt320(page, "100%")),
    ...(await cutAt320(page, "200%")),
  ];
  for (const { name, ...look } of LOOKS) {
    await page.emulateMedia({ ...look, reducedMotion: "reduce" });
    found.push(...(await runAxe(page)).map((violation) => `${name}: ${violation}`));
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  return found;
}
