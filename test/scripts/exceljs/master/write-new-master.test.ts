import * as SheetJS from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { buildNewMaster } from "../../../../scripts/exceljs/master/write-new-master.ts";
import { newMaster } from "../../../../src/plan/master/new-master.ts";
import type { Master } from "../../../../src/plan/master/master.ts";
import { type MasterRecords, EVERY_TABLE } from "../../../../src/plan/register/every-table.ts";
import { PAPER_PARTS } from "../../../../src/plan/register/papers.ts";
import { parsePlan } from "../../../../src/plan/schema/plan-schema.ts";
import type { Plan } from "../../../../src/plan/plan.ts";
import { readMaster } from "../../../../src/read/master/read-master.ts";
import { masterRecords } from "../../../../src/report/master-records.ts";
import { planEdits } from "../../../../src/report/master/plan-edits.ts";
import { areaToA1 } from "../../../../src/workbook/address.ts";
import { isDateFormat } from "../../../../src/workbook/serial-date.ts";
import { patchXlsx } from "../../../../src/xlsx/patch/patch-xlsx.ts";
import { readXlsx } from "../../../../src/xlsx/read-xlsx.ts";
import { sampleLine, sampleMaster, sampleRating } from "../../../support/sample-master.ts";
import { sampleAction, samplePlan } from "../../../support/sample-plan.ts";
import { partsOf } from "../../../support/workbook-parts.ts";

const RATED = sampleRating("Amber", { rule: "AR10", reason: "Lead reports at risk." });

function recordsOf(master: Master): MasterRecords {
  const ratings = new Map(master.plan.actions.map(({ ref }) => [ref, RATED]));
  return masterRecords({ master, reportDate: "2018-11-14", ratings });
}

function build(master: Master): Promise<Uint8Array> {
  return buildNewMaster(recordsOf(master), master.plan);
}

function birmingham(): Plan {
  return parsePlan(JSON.parse(readFileSync("templates/birmingham-2018-2023/plan.json", "utf8")));
}

/** The parts of a workbook that hold its sheets. */
function sheetParts(bytes: Uint8Array): [name: string, xml: string][] {
  return [...partsOf(bytes)].filter(([name]) => name.includes("/sheet"));
}

function dropDownLists(bytes: Uint8Array): string[] {
  const lists = sheetParts(bytes).flatMap(([, xml]) =>
    [...xml.matchAll(/<formula1>&quot;([^<]+)&quot;<\/formula1>/gu)].map(([, list]) => list ?? ""),
  );
  return [...new Set(lists)].sort();
}

describe("a new master", () => {
  test("holds its sheets in order, all visible, none with merged cells", async () => {
    const { sheets } = readXlsx(await build(sampleMaster()));
    expect(sheets.map(({ name }) => name)).toEqual([
      "Summary",
      "Master plan",
      "Progress log",
      "Conflicts",
      "Replies",
      "To place",
      "KPIs",
      "Partners",
      "Settings",
      "Changes",
      "Recommendations",
      "Recommendation parts",
      "Evidence",
      "Tracking",
      "KPI log",
      "Datasets",
      "Forward plan",
      "Meetings",
      "Meeting actions",
      "Papers",
      "Abbreviations",
      "Screening",
      "Approvals",
      "Published figures",
      "Plan record",
      "About",
    ]);
    expect(sheets.map(({ visibility, merges }) => [visibility, merges.length])).toEqual(
      sheets.map(() => ["visible", 0]),
    );
  });

  test.each([
    ["full", sampleMaster()],
    ["just begun", newMaster(samplePlan())],
  ])("has every table under its name, %s", async (_what, master) => {
    const workbook = readXlsx(await build(master));
    const found = workbook.sheets.flatMap(({ name, tables }) =>
      tables.map((table) => ({ sheet: name, table: table.name, headings: table.headings })),
    );
    expect(found).toEqual(
      EVERY_TABLE.map(({ sheet, table, columns }) => ({
        sheet,
        table,
        headings: columns.map(({ heading }) => heading),
      })),
    );
  });

  test.each([
    ["Birmingham", birmingham()],
    [
      "a plan with awkward texts",
      samplePlan({ actions: [sampleAction("1a", { title: '=1+1 & "<b>" _x000D_' })] }),
    ],
  ])("reads back as it was: %s", async (_what, plan) => {
    expect(readMaster(readXlsx(await build(newMaster(plan)))).plan).toEqual(plan);
  });

  test("reads back with everything that a round adds", async () => {
    const master = sampleMaster();
    const { ratings, ...read } = readMaster(readXlsx(await build(master)));
    expect({ ...read, ratings: master.ratings }).toEqual(master);
    expect(ratings.map(({ rating }) => rating)).toEqual(ratings.map(() => "Amber"));
  });

  test("another reader sees the same texts, and no formula", async () => {
    const book = SheetJS.read(await build(sampleMaster()), { cellFormula: true });
    const log = book.Sheets["Progress log"] ?? {};
    const cells = Object.values(log).filter(
      (cell): cell is SheetJS.CellObject =>
        typeof cell === "object" && cell !== null && "t" in cell,
    );
    expect(cells.filter((cell) => cell.f !== undefined)).toEqual([]);
    expect(cells.map((cell) => cell.v)).toContain("=HYPERLINK(1)");
  });

  test("shows dates as dates", async () => {
    const { sheets } = readXlsx(await build(sampleMaster()));
    const plan = sheets.find(({ name }) => name === "Master plan");
    const due = plan?.rows
      .find(({ index }) => index === 4)
      ?.cells.find(({ column }) => column === 10);
    expect([typeof due?.value, due?.format, isDateFormat(due?.format)]).toEqual([
      "number",
      "d mmm yyyy",
      true,
    ]);
  });
});

describe("the look of a new master", () => {
  test.each([1, 9, 10, 11, 38, 120])("rules reach every one of %i rows", async (count) => {
    const actions = Array.from({ length: count }, (_, at) => sampleAction(`${1 + (at % 2)}.${at}`));
    const bytes = await build(newMaster(samplePlan({ actions })));
    const sheet = partsOf(bytes).get("xl/worksheets/sheet2.xml") ?? "";
    const last = 4 + count;
    const validated = [...sheet.matchAll(/<dataValidation [^>]*sqref="([^"]+)"/gu)].map(
      ([, at]) => at,
    );
    const coloured = [...sheet.matchAll(/<conditionalFormatting sqref="([^"]+)"/gu)].map(
      ([, at]) => at,
    );
    const range = (letters: string): string =>
      count === 1 ? `${letters}5:${letters}5` : `${letters}5:${letters}${last}`;
    expect(validated.sort()).toEqual([range("AG"), range("AN"), range("G")]);
    expect(coloured.sort()).toEqual([range("AD"), range("AG"), range("D")]);
  });

  test("offers the plan's statuses, decisions, ratings, and Yes or No", async () => {
    expect(dropDownLists(await build(sampleMaster()))).toEqual([
      "1: Achieved (Fully),2: Achieved (Late),3: Not Achieved (Progress Made),4: Not Achieved (Obstacle),5: Not Achieved (Insufficient Progress),6: In Progress",
      "Discrete,Cumulative",
      "Every pack,Scrutiny,Progress,Board,Summary",
      "Not started,In progress – on track,In progress – at risk,In progress – off track,Blocked,Complete,Withdrawn",
      "Not started,In progress,Done",
      "OFFICIAL,OFFICIAL-SENSITIVE",
      "Open,Done,Dropped",
      "Publish as it is,Leave the text out",
      "Red,Amber,Grey,Green,Blue",
      "Sent,Nil,Never sent,Not asked",
      "Significant,Insufficient",
      PAPER_PARTS.join(","),
      "Use A,Use B,Leave as it is",
      "Yes,No",
    ]);
  });

  test("explains every sheet", async () => {
    const { sheets } = readXlsx(await build(newMaster(samplePlan())));
    const about = sheets.at(-1)?.rows.map(({ cells }) => cells[0]?.value) ?? [];
    const names = sheets.map(({ name }) => name).slice(0, -1);
    expect(names.filter((name) => !about.includes(name))).toEqual([]);
  });

  test("statuses that a list cannot hold have no list", async () => {
    const statuses = samplePlan().statuses.map((status) => ({
      ...status,
      name: `${status.name}, so`,
    }));
    const bytes = await build(newMaster(samplePlan({ statuses })));
    const sheet = partsOf(bytes).get("xl/worksheets/sheet2.xml") ?? "";
    expect(sheet.match(/<dataValidation /gu)).toHaveLength(2);
  });

  test("freezes headings, prints on A4 landscape with repeated headings", async () => {
    const parts = partsOf(await build(sampleMaster()));
    const sheet = parts.get("xl/worksheets/sheet2.xml") ?? "";
    expect(sheet).toMatch(/<pane xSplit="1" ySplit="4"[^>]*state="frozen"/u);
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape"/u);
    expect(parts.get("xl/workbook.xml")).toContain(
      "&apos;Master plan&apos;!$A:$A,&apos;Master plan&apos;!$4:$4",
    );
  });

  test("draws bars behind the counts of the sections, not behind their total", async () => {
    const sheet = partsOf(await build(sampleMaster())).get("xl/worksheets/sheet1.xml") ?? "";
    const bars = /<conditionalFormatting sqref="([^"]+)"><cfRule type="dataBar"/gu;
    expect([...sheet.matchAll(bars)].map(([, at]) => at)).toEqual(
      ["B", "C", "D", "E", "F"].map((letter) => `${letter}5:${letter}6`),
    );
  });

  test("names no person and carries no macro", async () => {
    const parts = partsOf(await build(sampleMaster()));
    expect(parts.get("docProps/core.xml")).toMatch(
      /<dc:creator>Action Plan Returns<\/dc:creator>.*<cp:lastModifiedBy>Action Plan Returns</u,
    );
    expect(
      [...parts.keys()].filter((name) => /vba|webextension|externalLink/iu.test(name)),
    ).toEqual([]);
  });
});

describe("edits in place", () => {
  const began = newMaster(samplePlan());
  const thirdSection = samplePlan()
    .sections.slice(0, 1)
    .map((section) => ({
      ...section,
      number: "3",
      name: "A third",
    }));
  const { ledger, ...later } = sampleMaster({
    plan: samplePlan({ sections: [...samplePlan().sections, ...thirdSection] }),
  });

  test("bring a new master to the state after a round, and then there is nothing to edit", async () => {
    const lines = [...ledger, ...Array.from({ length: 20 }, (_, at) => sampleLine(`f ${at}`))];
    const records = recordsOf({ ...later, ledger: lines, overrides: [] });
    const { bytes } = patchXlsx(
      await build(began),
      planEdits(readXlsx(await build(began)), records, later.plan),
    );
    const workbook = readXlsx(bytes);
    expect(planEdits(workbook, records, later.plan)).toEqual([]);
    expect(readMaster(workbook)).toMatchObject({ ledger: lines, conflicts: later.conflicts });
  });

  test("leave dates in added rows as dates", async () => {
    const records = recordsOf({ ...began, ledger });
    const { bytes } = patchXlsx(
      await build(began),
      planEdits(readXlsx(await build(began)), records, later.plan),
    );
    const log = readXlsx(bytes).sheets.find(({ name }) => name === "Progress log");
    const rounds = log?.rows.slice(-2).map(({ cells }) => cells.find(({ column }) => column === 1));
    expect(rounds?.map((cell) => cell?.format)).toEqual(["d mmm yyyy", "d mmm yyyy"]);
    expect(areaToA1(log?.tables[0]?.area ?? { top: 0, left: 0, bottom: 0, right: 0 })).toBe(
      "A4:X6",
    );
  });
});
