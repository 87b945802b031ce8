import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/chromium.ts";
import { workbookOf } from "../support/workbook-of.ts";
import { ExcelHost } from "./excel-host.ts";
import { openPane } from "./in-chromium.ts";

const POLICY =
  "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self'; connect-src 'self'";
const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Pane</title>
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>
<body><p>Pane</p></body></html>`;

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), "pane-"));
  await writeFile(join(folder, "taskpane.html"), PAGE);
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

function hostOf(apiVersion = "1.9"): ExcelHost {
  return ExcelHost.of(workbookOf({ Plan: [["Ref"], ["1a"]], Notes: [["n"]] }), { apiVersion });
}

describe("unmodified office.js in Chromium", () => {
  test("finds Excel and what it can do, reads and selects", async () => {
    const host = hostOf();
    const pane = await openPane({ browser, host, folder });
    const told = await pane.page.evaluate(async () => {
      const { host: name } = await Office.onReady();
      const has = (set: string) => Office.context.requirements.isSetSupported("ExcelApi", set);
      const values = await Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem("Plan").getUsedRange(true).load("values");
        context.workbook.worksheets.getItem("Plan").getRange("A2").select();
        await context.sync();
        return used.values as unknown[][];
      });
      return { name, has: ["1.9", "1.10", "1.13"].map(has), values };
    });
    expect(told).toEqual({ name: "Excel", has: [true, false, false], values: [["Ref"], ["1a"]] });
    expect(host.selection).toEqual({ sheet: "Plan", cell: "A2" });
    expect([pane.errors, pane.foreignRequests]).toEqual([[], []]);
    expect(pane.officeFiles).toContain("/lib/1/hosted/office.js");
    await pane.close();
  });

  test("hears of a person's edit", async () => {
    const host = hostOf();
    const pane = await openPane({ browser, host, folder });
    await pane.page.evaluate(async () => {
      await Office.onReady();
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          document.title = `${event.address} ${String(event.details.valueAfter)}`;
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    host.userEdits("Plan", "A2", "2b");
    await pane.page.waitForFunction(() => document.title === "A2 2b");
    expect(pane.errors).toEqual([]);
    await pane.close();
  });

  test("reports faults, refusals of the policy and requests to other places", async () => {
    const pane = await openPane({ browser, host: hostOf(), folder });
    await pane.page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "void 0";
      document.head.append(script);
      setTimeout(() => {
        throw new Error("broken");
      });
      location.assign("http://203.0.113.1/elsewhere");
    });
    await pane.page.waitForTimeout(300);
    expect(pane.errors.length).toBeGreaterThanOrEqual(2);
    expect(pane.foreignRequests).toContain("http://203.0.113.1/elsewhere");
    await pane.close();
  });
});
