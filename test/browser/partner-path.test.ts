import type { Browser } from "playwright-core";
import { openBrowser } from "../support/chromium.ts";
import { findBarriers } from "./find-barriers.ts";
import { fixtureBytes } from "./fixture-bytes.ts";
import { inForcedColours } from "./in-forced-colours.ts";
import { openInExcel, type PaneInExcel } from "./pane-in-excel.ts";
import { focusedOn, tabTo } from "./tab-to.ts";

let browser: Browser;
let mendable: Uint8Array;
let pane: PaneInExcel;

beforeAll(async () => {
  browser = await openBrowser();
  mendable = await fixtureBytes("template of the bundled plan with sure mends");
});

afterAll(() => browser.close());

beforeEach(async () => {
  pane = await openInExcel(browser, mendable, "East.xlsx");
});

afterEach(() => pane.close());

async function check(): Promise<void> {
  await pane.press("Check my return");
  await pane.hear("3 of 4 rows ready, 1 error and 9 queries.");
}

function findingAt(place: string) {
  return pane.page.locator(".findings > li").filter({ hasText: place });
}

test("a check says how much is right, and lists errors before queries", async () => {
  expect(await findBarriers(pane.page)).toEqual([]);
  await check();
  expect(await pane.page.locator("h2:visible").allInnerTexts()).toEqual(["3 of 4 rows ready"]);
  expect(await pane.page.locator("h3:visible").allInnerTexts()).toEqual([
    "Errors to mend (1)",
    "Queries to confirm or change (9)",
  ]);
  expect(await findBarriers(pane.page)).toEqual([]);
});

test("a line selects its cell, and further cells come one by one", async () => {
  await check();
  await pane.press(/^Updates, A6/u);
  await pane.selected("Updates", "A6");
  await pane.press("Next cell: F6");
  await pane.selected("Updates", "F6");
  expect(await pane.page.getByRole("button", { name: /^Next cell/u }).innerText()).toBe(
    "Next cell: F5",
  );
});

test("a mend shows before and after, changes its cell alone, and is undone without trace", async () => {
  await check();
  const before = pane.host.snapshot();
  await findingAt("Updates, F4").getByText("Mend F4").click();
  expect(await findingAt("Updates, F4").locator("del").innerText()).toBe("in progress - on track");
  expect(await findBarriers(pane.page)).toEqual([]);
  await pane.press("Mend F4");
  await pane.hear("3 of 4 rows ready, 1 error and 8 queries.");
  expect(pane.valueOf("Updates", "F4")).toBe("In progress – on track");
  await pane.press(/^Undo: /u);
  await pane.hear("3 of 4 rows ready, 1 error and 9 queries.");
  expect(pane.host.snapshot()).toEqual(before);
});

test("where colours are forced, lines say what is before, after, shown and pressed", async () => {
  await check();
  await pane.press(/Show in sheet$/u);
  await pane.hear(/marked in the sheet\./u);
  await findingAt("Updates, F4").getByText("Mend F4").click();
  await pane.page.locator("del").waitFor();
  const { lines, tabs, buttons } = await inForcedColours(pane.page, () => {
    const styles = (selector: string) =>
      [...document.querySelectorAll(selector)].map((node) => getComputedStyle(node));
    return {
      lines: styles("td :is(del, ins)").map(({ textDecorationLine }) => textDecorationLine),
      tabs: styles("nav button").map(({ borderBottomColor }) => borderBottomColor),
      buttons: styles(".buttons button").map(({ borderColor }) => borderColor),
    };
  });
  expect(lines).toEqual(["line-through", "underline"]);
  expect(new Set(tabs).size).toBe(2);
  expect(new Set(buttons).size).toBe(2);
});

test("all sure mends are made at once, and undone at once", async () => {
  await check();
  const before = pane.host.snapshot();
  await pane.page.getByText("Mend all sure ones (9)").click();
  await pane.press("Mend these 9 cells");
  await pane.hear(/Mended 9 cells\./u);
  expect(await findBarriers(pane.page)).toEqual([]);
  await pane.press("Undo all (9)");
  await pane.hear(/Put back 9 cells\./u);
  expect(pane.host.snapshot()).toEqual(before);
});

test("cells with findings are shown in the sheet, and the marks go without trace", async () => {
  await check();
  const before = pane.host.snapshot();
  await pane.press(/Show in sheet$/u);
  await pane.hear(/marked in the sheet\./u);
  expect(pane.host.snapshot()).not.toEqual(before);
  expect(await findBarriers(pane.page)).toEqual([]);
  await pane.press(/Show in sheet$/u);
  await pane.hear("The marks are removed.");
  expect(pane.host.snapshot()).toEqual(before);
});

test("the marks of an earlier day are known after a check, and go with one press", async () => {
  const before = pane.host.snapshot();
  await check();
  await pane.press(/Show in sheet$/u);
  await pane.hear(/marked in the sheet\./u);
  await pane.page.reload();
  await check();
  const show = pane.page.getByRole("button", { name: /Show in sheet$/u });
  expect(await show.getAttribute("aria-pressed")).toBe("true");
  await show.click();
  await pane.hear("The marks are removed.");
  expect(pane.host.snapshot()).toEqual(before);
});

test("a check waits while a cell is being edited, says so, and goes on afterwards", async () => {
  pane.host.cellEditMode = true;
  await pane.press("Check my return");
  await pane.hear(/press Enter to finish editing the cell/u);
  expect(await findBarriers(pane.page)).toEqual([]);
  expect(await pane.page.locator("h2:visible").count()).toBe(0);
  pane.host.cellEditMode = false;
  await pane.hear("3 of 4 rows ready, 1 error and 9 queries.");
});

test("edits are told also where a cell was being edited when the pane was opened", async () => {
  pane.host.cellEditMode = true;
  await pane.page.reload();
  await pane.page.getByRole("button", { name: "Check my return" }).waitFor();
  pane.host.cellEditMode = false;
  await check();
  pane.host.userEdits("Updates", "A6", "2c");
  await pane.hear(/4 of 4 rows ready/u);
  expect(pane.host.cellEditMode).toBe(false);
});

test("an edit makes the results stale at once, and they are checked again after a pause", async () => {
  await check();
  const stale = pane.page.getByText("The workbook has changed since this check.");
  expect(await stale.isVisible()).toBe(false);
  pane.host.userEdits("Updates", "A6", "2c");
  await stale.waitFor();
  expect(await findBarriers(pane.page)).toEqual([]);
  await stale.waitFor({ state: "hidden" });
  await pane.hear(/4 of 4 rows ready/u);
});

test("all of it goes by keyboard, and the focus is to be seen", async () => {
  const { page } = pane;
  const { keyboard } = page;
  await page.getByRole("button", { name: "Check my return" }).waitFor();
  await tabTo(page, "Check my return");
  await keyboard.press("Enter");
  await pane.hear("3 of 4 rows ready, 1 error and 9 queries.");
  await tabTo(page, "Updates, A6");
  await keyboard.press("Space");
  await pane.selected("Updates", "A6");
  await tabTo(page, "Mend E4");
  await keyboard.press("Enter");
  await page.getByRole("button", { name: "Mend E4" }).waitFor();
  await tabTo(page, "Mend E4");
  await keyboard.press("Space");
  await pane.hear(/Mended 1 cell\./u);
  expect((await focusedOn(page)).text).not.toContain("Action Plan Returns");
  await page.getByRole("button", { name: "Check again" }).focus();
  await tabTo(page, "Undo: ");
  await keyboard.press("Enter");
  await pane.hear(/Put back 1 cell\./u);
});
