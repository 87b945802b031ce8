import type { Finding } from "../../src/finding/finding.ts";
import { checkByScript } from "./check-by-script.ts";
import { checkChosenFile } from "./check-chosen-file.ts";
import { checkInBrowser } from "./check-in-browser.ts";
import { checkInPane } from "./check-in-pane.ts";
import { FIXTURES } from "./fixtures.ts";
import { builtMaster } from "../support/built-master.ts";

/** Time to build the pane and start a browser on a slow machine. */
const PATIENCE = 240_000;

type Findings = readonly Finding[];

const all = FIXTURES.map((fixture, at) => ({ ...fixture, at }));
let files: readonly Uint8Array[];
let fromScript: readonly Findings[];
let fromBrowser: readonly Findings[];

beforeAll(async () => {
  files = await Promise.all(FIXTURES.map(async ({ bytes }) => bytes()));
  fromScript = await checkByScript(files);
  fromBrowser = await checkInBrowser(files);
}, PATIENCE);

function fileAt(at: number): Uint8Array {
  const file = files[at];
  if (!file) throw new Error("There is no such fixture");
  return file;
}

/** As it would be printed: nothing undefined, no order lost. */
function json(findings: Findings | "master"): unknown {
  return JSON.parse(JSON.stringify(findings));
}

/** The pane says of an Excel before ExcelApi 1.13 that it cannot see which cells are merged. */
const MERGED = "merged headings and updates";

describe.each(all)("$name: the findings of the script are those", ({ at }) => {
  test("of the pane on the open workbook", async () => {
    expect(json(await checkInPane(fileAt(at)))).toStrictEqual(fromScript[at]);
  });

  test("of the page's code on the chosen file", async () => {
    expect(json(await checkChosenFile(fileAt(at)))).toStrictEqual(fromScript[at]);
  });

  test("of the built page in Chromium", () => {
    expect(fromBrowser[at]).toStrictEqual(fromScript[at]);
  });
});

test.each(all.filter(({ name }) => name !== MERGED))(
  "$name: the findings are the same in the oldest Excel that the manifest lets in",
  async ({ at }) => {
    expect(json(await checkInPane(fileAt(at), "1.9"))).toStrictEqual(fromScript[at]);
  },
);

test("the fixtures bring up errors, queries and mends of every kind", () => {
  const found = fromScript.flat();
  const mended = new Set(found.filter(({ mends }) => mends).map(({ code }) => code));
  expect([...mended].sort()).toEqual([
    "date-as-text",
    "repaired-reference",
    "reworded-status",
    "stray-spaces",
  ]);
  expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(50);
});

test("the team's master is told from a return by each", async () => {
  const master = await builtMaster();
  const [findings = []] = await checkByScript([master]);
  const codes = findings.map(({ code }) => code);
  expect([codes, await checkInPane(master), await checkChosenFile(master)]).toEqual([
    ["team-master"],
    "master",
    "master",
  ]);
});
