import type { Browser, Page } from "playwright-core";
import { ExcelHost } from "../../excel-host/excel-host.ts";
import { openPane } from "../../excel-host/in-chromium.ts";
import { builtPane } from "../../support/built-pane.ts";

/** What a person waits for, in seconds, with the pane of a return that has just been opened. */
export interface PaneTimes {
  /** From asking for the page to its button. */
  readonly opening: number;
  /** From pressing the button to the findings. */
  readonly firstCheck: number;
  /** The longest that the page did not answer, from its opening to the findings. */
  readonly longestTask: number;
  /** Bytes of values that the page holds after the check. */
  readonly heap: number;
}

const CHECK = "Check my return";
/** tsx has functions keep their names with this, also those that run in the page, where nobody has it. */
const KEEP_NAMES = "globalThis.__name = (named) => named;";
const LONGEST_WAIT = 120_000;

/** What the page keeps of its own doings, in milliseconds. */
interface Watched {
  ready: number;
  longestTask: number;
}

/** Runs in the page, before its scripts: notes when the button is there, and the longest task. */
function watchPage(label: string): void {
  const watched: Watched = { ready: NaN, longestTask: 0 };
  Object.assign(window, { watched });
  new PerformanceObserver((list) => {
    const lengths = list.getEntries().map(({ duration }) => duration);
    watched.longestTask = Math.max(watched.longestTask, ...lengths);
  }).observe({ type: "longtask", buffered: true });
  const isThere = (): boolean =>
    [...document.querySelectorAll("button")].some((one) => one.textContent.trim() === label);
  const watch = new MutationObserver(() => {
    if (!isThere()) return;
    watched.ready = performance.now();
    watch.disconnect();
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: presses the button and gives the milliseconds until a heading says how much is ready. */
function pressAndWait(label: string): Promise<number> {
  const button = [...document.querySelectorAll("button")].find(
    (one) => one.textContent.trim() === label,
  );
  const isDone = (): boolean =>
    [...document.querySelectorAll("h2")].some(({ textContent }) =>
      /rows? ready/u.test(textContent),
    );
  return new Promise((done) => {
    const start = performance.now();
    new MutationObserver(() => {
      if (isDone()) done(performance.now() - start);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    button?.click();
  });
}

/** `slowness` 4 is a quarter of this machine's speed. */
async function slowDown(page: Page, slowness: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
}

function watchedIn(page: Page): Promise<Watched> {
  return page.evaluate(() => (window as unknown as { watched: Watched }).watched);
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? NaN;
}

/** Opens the built pane beside a return in Chromium, and checks it once. */
export async function measurePane(
  browser: Browser,
  bytes: Uint8Array,
  slowness: number,
): Promise<PaneTimes> {
  const host = ExcelHost.fromBytes(bytes, { apiVersion: "1.9", name: "Return.xlsx" });
  const prepare = async (page: Page): Promise<void> => {
    await page.addInitScript(KEEP_NAMES);
    await page.addInitScript(watchPage, CHECK);
    await slowDown(page, slowness);
  };
  const pane = await openPane({ browser, host, folder: await builtPane(), prepare });
  const { page } = pane;
  try {
    page.setDefaultTimeout(LONGEST_WAIT);
    await page.getByRole("button", { name: CHECK, exact: true }).waitFor();
    const firstCheck = await page.evaluate(pressAndWait, CHECK);
    const { ready, longestTask } = await watchedIn(page);
    return {
      opening: ready / 1_000,
      firstCheck: firstCheck / 1_000,
      longestTask: longestTask / 1_000,
      heap: await heapOf(page),
    };
  } finally {
    await pane.close();
  }
}
