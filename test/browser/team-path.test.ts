import type { Browser } from "playwright-core";
import { TEMPLATE_SHEETS } from "../../src/plan/return-template.ts";
import { openBrowser } from "../support/chromium.ts";
import { eventually } from "./eventually.ts";
import { findBarriers } from "./find-barriers.ts";
import { fixtureBytes } from "./fixture-bytes.ts";
import { inForcedColours } from "./in-forced-colours.ts";
import { openInExcel, type PaneInExcel } from "./pane-in-excel.ts";
import { tabTo } from "./tab-to.ts";
import { builtMaster } from "../support/built-master.ts";

let browser: Browser;
let master: Uint8Array;
let pane: PaneInExcel;

beforeAll(async () => {
  browser = await openBrowser();
  master = await builtMaster();
});

afterAll(() => browser.close());
afterEach(() => pane.close());

async function openSummary(bytes: Uint8Array, name: string): Promise<void> {
  pane = await openInExcel(browser, bytes, name);
  await pane.press("Summary");
  await pane.hear("The summary shows the workbook as it is now.");
}

test("the summary of a master: ratings in words and numbers, and an action leads to its row", async () => {
  await openSummary(master, "master.xlsx");
  const text = await pane.page.locator(".picture").innerText();
  expect(text).toContain("Ratings by section");
  expect(text).toContain("No round merged yet");
  await pane.page.locator("summary", { hasText: "Undated" }).click();
  expect(await findBarriers(pane.page)).toEqual([]);
  const line = pane.page.locator("details[open] button.line").first();
  const [reference = ""] = (await line.innerText()).split(" ");
  await line.click();
  await eventually(
    () => pane.valueOf("Master plan", pane.host.selection.cell) === reference,
    () => pane.host.selection,
  );
});

test("where colours are forced, bars and their numbers have those of the page", async () => {
  await openSummary(master, "master.xlsx");
  const { page, bars, numbers } = await inForcedColours(pane.page, () => {
    const fills = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .map((node) => getComputedStyle(node).fill)
        .filter((fill, at, all) => all.indexOf(fill) === at);
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { page: [[backgroundColor], [color]], bars: fills("rect"), numbers: fills("svg text") };
  });
  expect([bars, numbers]).toEqual(page);
});

test("the summary is inserted on a sheet of its own, and refreshed in place", async () => {
  await openSummary(master, "master.xlsx");
  const sheets = () => pane.host.snapshot().sheets;
  const before = sheets();
  await pane.press("Insert summary");
  await pane.hear(/^The summary is on the sheet/u);
  const [added, ...more] = sheets().filter(({ name }) => before.every((one) => one.name !== name));
  expect(more).toEqual([]);
  expect(added?.tables.length).toBeGreaterThan(0);
  expect(added?.charts.length).toBeGreaterThan(0);
  expect(sheets().filter(({ name }) => name !== added?.name)).toEqual(before);
  // So that what is heard next was said anew.
  await pane.page
    .locator('[role="status"]')
    .first()
    .evaluate((node) => {
      node.replaceChildren();
    });
  await pane.press("Insert summary");
  await pane.hear(/^The summary is on the sheet/u);
  expect(sheets().map(({ name }) => name)).toHaveLength(before.length + 1);
});

test("an edit makes the summary old until a person comes back to it", async () => {
  await openSummary(await fixtureBytes("template of the bundled plan with faults"), "West.xlsx");
  const stale = pane.page.getByText("The workbook has changed since this summary.");
  expect(await stale.isVisible()).toBe(false);
  const rows = () => pane.page.locator(".picture dl").innerText();
  const before = await rows();
  for (const cell of ["A2", "A3", "A4", "A5", "A6"]) {
    pane.host.userEdits(TEMPLATE_SHEETS.updates, cell, "");
  }
  await stale.waitFor();
  expect(await rows()).toBe(before);
  await pane.press("Check");
  await pane.press("Summary");
  await stale.waitFor({ state: "hidden" });
  expect(await rows()).not.toBe(before);
  const tab = pane.page.getByRole("button", { name: "Summary", exact: true });
  expect(await tab.evaluate((node) => node === document.activeElement)).toBe(true);
});

test("a master is no return: the check says so and leads to the summary", async () => {
  pane = await openInExcel(browser, master, "master.xlsx");
  await pane.press("Check my return");
  await pane.page.getByText("This is the team's master plan", { exact: true }).waitFor();
  expect(await findBarriers(pane.page)).toEqual([]);
  await pane.press("Open the summary");
  await pane.page.locator(".picture").waitFor();
});

test("the summary of a return tells its partner's actions by status", async () => {
  await openSummary(await fixtureBytes("template of the bundled plan with faults"), "West.xlsx");
  expect(await pane.page.locator(".picture").innerText()).toContain("status");
  expect(await findBarriers(pane.page)).toEqual([]);
});

test("all of it goes by keyboard, and the focus is to be seen", async () => {
  pane = await openInExcel(browser, master, "master.xlsx");
  const { page, host } = pane;
  const before = host.snapshot().sheets.length;
  const { keyboard } = page;
  await page.getByRole("button", { name: "Summary" }).waitFor();
  await tabTo(page, "Summary");
  await keyboard.press("Enter");
  await pane.hear("The summary shows the workbook as it is now.");
  await tabTo(page, "The same as a table");
  await keyboard.press("Space");
  await tabTo(page, "Ratings by section");
  await tabTo(page, "Undated");
  await keyboard.press("Enter");
  const line = page.locator("details[open] button.line").first();
  const [reference = ""] = (await line.innerText()).split(" ");
  await tabTo(page, reference);
  await keyboard.press("Enter");
  await eventually(
    () => pane.valueOf("Master plan", host.selection.cell) === reference,
    () => host.selection,
  );
  await page.getByRole("button", { name: "Refresh" }).focus();
  await tabTo(page, "Insert summary");
  await keyboard.press("Space");
  await pane.hear(/^The summary is on the sheet/u);
  expect(host.snapshot().sheets).toHaveLength(before + 1);
});
