import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { FEEDBACK_SHEET } from "../../src/plan/feedback-sheet.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { openBrowser } from "../support/chromium.ts";
import { bytesOfDownload, chooseFiles, downloadBy, saveFindings } from "./chosen-files.ts";
import { findBarriers } from "./find-barriers.ts";
import { fixtureBytes } from "./fixture-bytes.ts";
import { type OpenPage, openPage } from "./open-page.ts";
import { builtMaster } from "../support/built-master.ts";

let browser: Browser;
let open: OpenPage;
let good: Uint8Array;
let faulty: Uint8Array;
let queried: Uint8Array;
let master: Uint8Array;

beforeAll(async () => {
  browser = await openBrowser();
  good = await fixtureBytes("template filled well");
  faulty = await fixtureBytes("template of the bundled plan with faults");
  queried = await fixtureBytes("template with sure mends");
  master = await builtMaster();
});

afterAll(() => browser.close());

beforeEach(async () => {
  open = await openPage(browser, "real");
  await open.page.locator("#files").waitFor();
});

afterEach(() => open.close());

function textsOf(selector: string): Promise<string[]> {
  return open.page.locator(selector).allInnerTexts();
}

function told(): Promise<string> {
  return open.page.locator('[role="status"]').first().innerText();
}

test("several files are checked in the order of choosing, each with its own word", async () => {
  await chooseFiles(open.page, [
    { name: "good.xlsx", bytes: good },
    { name: "faulty.xlsx", bytes: faulty },
    { name: "page.xlsx", bytes: "<html><body>Log in</body></html>" },
    { name: "queries.xlsx", bytes: queried },
    { name: "empty.xlsx", bytes: "" },
  ]);
  expect(await textsOf(".files h3")).toEqual([
    "good.xlsx",
    "faulty.xlsx",
    "page.xlsx",
    "queries.xlsx",
    "empty.xlsx",
  ]);
  expect(await told()).toBe(
    "5 files: 1 with errors, 1 with queries only, 1 with nothing to mend, 2 that cannot be read.",
  );
  const [first = "", , page = "", , empty = ""] = await textsOf(".files > li");
  expect(first).toContain("2 of 2 rows ready, nothing to mend.");
  expect(page).toContain("This is not an Excel workbook: it is a web page.");
  expect(empty).toContain("This file is empty");
  expect(await findBarriers(open.page)).toEqual([]);
});

test("findings are listed, errors before queries, with what would mend them", async () => {
  await chooseFiles(open.page, [{ name: "faulty.xlsx", bytes: faulty }]);
  expect((await textsOf(".files h4")).map((text) => text.replace(/\d+/u, "n"))).toEqual([
    "Errors to mend (n)",
    "Queries to confirm or change (n)",
  ]);
  expect(await textsOf(".files button")).toEqual(["Save feedback"]);
  expect(await findBarriers(open.page)).toEqual([]);

  await chooseFiles(open.page, [{ name: "queries.xlsx", bytes: queried }]);
  await open.page.getByText("How to mend").first().click();
  expect((await textsOf(".files details details li")).join(" ")).toContain("14 November 2019");
});

test("a file chosen again takes the place of the earlier one, and the list can be cleared", async () => {
  await chooseFiles(open.page, [
    { name: "a.xlsx", bytes: faulty },
    { name: "b.xlsx", bytes: good },
  ]);
  await chooseFiles(open.page, [{ name: "a.xlsx", bytes: good }]);
  expect(await told()).toBe("2 files: 2 with nothing to mend.");
  expect(await textsOf(".files h3")).toEqual(["a.xlsx", "b.xlsx"]);
  await open.page.getByRole("button", { name: "Clear the list" }).click();
  expect(await told()).toBe("No file is chosen.");
  expect(await textsOf(".files h3")).toEqual([]);
});

test("a master among the files gives its plan to all returns, those before it too", async () => {
  await chooseFiles(open.page, [{ name: "faulty.xlsx", bytes: faulty }]);
  expect((await textsOf(".files > li")).join()).toContain("the plan that the return carries");
  await chooseFiles(open.page, [{ name: "master.xlsx", bytes: master }]);
  const [first = "", second = ""] = await textsOf(".files > li");
  expect(first).toContain("Checked against the plan of the master: Birmingham");
  expect(second).toContain("This is the team's master for Birmingham");
  expect(second).toContain("Ratings by section");
  expect(await findBarriers(open.page)).toEqual([]);
  expect((await saveFindings(open.page)).returns.map(({ file }) => file)).toEqual(["faulty.xlsx"]);
});

test("feedback is the return itself with its findings on a first sheet", async () => {
  await chooseFiles(open.page, [{ name: "East.xlsx", bytes: faulty }]);
  const download = await downloadBy(open.page, "Save feedback: East.xlsx");
  expect(download.suggestedFilename()).toBe("East - to mend.xlsx");
  const { sheets } = readXlsx(await bytesOfDownload(download));
  expect(sheets.map(({ name }) => name)).toEqual([
    FEEDBACK_SHEET.name,
    ...readXlsx(faulty).sheets.map(({ name }) => name),
  ]);
  expect(await textsOf(".said")).toEqual(["Saved East - to mend.xlsx to your downloads."]);
});

test("all feedback comes in one zip, a text for what cannot be read", async () => {
  await chooseFiles(open.page, [
    { name: "East.xlsx", bytes: faulty },
    { name: "West.xlsx", bytes: "not a workbook" },
    { name: "South.xlsx", bytes: good },
  ]);
  const zip = await downloadBy(open.page, "Save all feedback");
  const files = unzipSync(await bytesOfDownload(zip));
  expect(Object.keys(files)).toEqual(["East - to mend.xlsx", "West - to mend.txt"]);
  const text = new TextDecoder().decode(files["West - to mend.txt"]);
  expect(text).toContain("This is not an Excel workbook: it is a text file.");
});

test("names and texts of hostile files stay text, and what is saved has a safe name", async () => {
  const name = "..\\<img src=x onerror=alert(1)>\u202Efdp.exe.xlsx";
  await chooseFiles(open.page, [{ name, bytes: faulty }]);
  expect(await textsOf(".files h3")).toEqual([name]);
  expect(await open.page.locator(".files img").count()).toBe(0);
  const download = await downloadBy(open.page, "Save feedback");
  expect(download.suggestedFilename()).toBe("__img src=x onerror=alert(1)_fdp.exe - to mend.xlsx");
});

test("with the network cut after loading, files are checked and saved", async () => {
  await open.page.waitForLoadState("networkidle");
  open.cutNetwork();
  const old = await fixtureBytes("progress-table");
  await chooseFiles(open.page, [
    { name: "template.xlsx", bytes: faulty },
    { name: "old.xlsx", bytes: old },
  ]);
  expect((await textsOf(".files > li")).join()).toContain("the plan of this page: Birmingham");
  await chooseFiles(open.page, [{ name: "master.xlsx", bytes: master }]);
  const download = await downloadBy(open.page, "Save feedback: template.xlsx");
  expect(readXlsx(await bytesOfDownload(download)).sheets[0]?.name).toBe(FEEDBACK_SHEET.name);
  expect(open.askedInVain).toEqual([]);
});

test("files can be dropped anywhere on the page", async () => {
  const dropped = await open.page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["<html>"], "dropped.xlsx"));
    return transfer;
  });
  await open.page.dispatchEvent("h1", "drop", { dataTransfer: dropped });
  await open.page.getByText("1 file: 1 that cannot be read.").waitFor();
  expect(await textsOf(".files h3")).toEqual(["dropped.xlsx"]);
});

test("all of it goes by keyboard, in the order in which it is read, and the focus is to be seen", async () => {
  await chooseFiles(open.page, [
    { name: "a.xlsx", bytes: faulty },
    { name: "b.xlsx", bytes: queried },
  ]);
  const reached: string[] = [];
  for (let at = ""; at !== "Clear the list" && reached.length < 60; reached.push(at)) {
    await open.page.keyboard.press("Tab");
    at = await open.page.evaluate(() => {
      const { activeElement: node } = document;
      const { outlineStyle, outlineWidth } = getComputedStyle(node ?? document.body);
      const isSeen = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      return isSeen ? (node?.getAttribute("aria-label") ?? node?.textContent ?? "") : "not seen";
    });
  }
  expect(reached.filter((name) => !name.startsWith("How to mend"))).toEqual([
    "Which plan returns are checked against",
    "",
    expect.stringMatching(/^What to mend: \d+ errors and \d+ queries$/u),
    "Save feedback: a.xlsx",
    "What to mend: 9 queries",
    "Save feedback: b.xlsx",
    "Save all feedback",
    "Save findings as JSON",
    "Clear the list",
  ]);
  await open.page.keyboard.press("Enter");
  expect(await open.page.evaluate(() => document.activeElement?.id)).toBe("files");
});
