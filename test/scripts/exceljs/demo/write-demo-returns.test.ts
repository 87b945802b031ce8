import october from "../../../../templates/birmingham-2018-2023/rounds/2018-10-16.json";
import november from "../../../../templates/birmingham-2018-2023/rounds/2018-11-14.json";
import register from "../../../../templates/birmingham-2018-2023/register.json";
import json from "../../../../templates/birmingham-2018-2023/plan.json";
import { parseRound } from "../../../../src/plan/schema/round-schema.ts";
import { writeDemoReturns } from "../../../../scripts/exceljs/demo/write-demo-returns.ts";
import { parseRegister } from "../../../../src/plan/schema/register-schema.ts";
import { parsePlan } from "../../../../src/plan/schema/plan-schema.ts";
import { readReturn } from "../../../../src/read/read-return.ts";
import type { Return, ReturnRow } from "../../../../src/read/return.ts";
import { readXlsx } from "../../../../src/xlsx/read-xlsx.ts";
import { textOfParts } from "../../../support/workbook-parts.ts";

const plan = parsePlan(json);
const { kpiYears } = parseRegister(register, plan);
const rounds = [parseRound(october, plan), parseRound(november, plan)];
const bytesOf = new Map<string, Uint8Array>();
const returns = new Map<string, Return>();

beforeAll(async () => {
  for (const round of rounds) {
    for (const { file, bytes } of await writeDemoReturns(round, plan, new Map(), kpiYears)) {
      bytesOf.set(file, bytes);
      returns.set(file, readReturn(readXlsx(bytes), plan));
    }
  }
});

function returnOf(file: string): Return {
  const found = returns.get(file);
  if (!found) throw new Error(`No return ${file}`);
  return found;
}

function firstRow(file: string): ReturnRow {
  const [row] = returnOf(file).rows;
  if (!row) throw new Error(`No row in ${file}`);
  return row;
}

function placeOf({ reference }: ReturnRow): string {
  if (reference.kind === "action") return reference.ref;
  return reference.kind === "section" ? `section ${reference.section}` : reference.kind;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

test.each([
  ["Progress updates 16 October 2018.xlsx", "progress-table", "", "2018-10-16", "1a 1b 3d 4a"],
  ["West Midlands Police return.xlsx", "template-v1", "wmp", "2018-10-16", "1a"],
  ["West Midlands Police return version 2.xlsx", "template-v1", "wmp", "2018-10-16", "1a"],
  ["Safeguarding Adults Board return.xlsx", "template-v1", "basb", "2018-10-16", ""],
  [
    "Progress updates 14 November 2018.xlsx",
    "progress-table",
    "",
    "2018-11-14",
    "section 2 section 4 missing 3g",
  ],
  ["BWCHFT return.xlsx", "template-v1", "bwc", "2018-11-14", "1a"],
  ["Change Grow Live return.xlsx", "template-v1", "cgl", "2018-11-14", "3g"],
  ["DWP tracking form.xlsx", "tracking-form", "dwp", "2018-11-14", "3g"],
  ["Women's Aid return.xlsx", "template-v1", "bswa", "2018-11-14", "3d"],
])("%s is a %s from %s", (file, layout, partner, day, places) => {
  const { identity, rows, unread, ...read } = returnOf(file);
  const { partnerReading } = identity;
  expect({ layout: read.layout, day: identity.roundDay, unread }).toEqual({
    layout,
    day,
    unread: [],
  });
  expect(partnerReading.kind === "known" ? partnerReading.id : "").toBe(partner);
  expect(rows.map(placeOf).join(" ")).toBe(places);
});

test("both rounds together have word on 5 of 38 actions, and 3 updates without one", () => {
  const places = [...returns.values()].flatMap(({ rows }) => rows.map(placeOf));
  const refs = new Set(plan.actions.map(({ ref }) => ref));
  expect([...new Set(places.filter((place) => refs.has(place)))].sort()).toEqual([
    "1a",
    "1b",
    "3d",
    "3g",
    "4a",
  ]);
  expect(places.filter((place) => !refs.has(place))).toEqual(["section 2", "section 4", "missing"]);
});

test("nothing typed is lost: every text of the data is in its workbook's rows", () => {
  for (const { file, rows } of rounds.flatMap((round) => round.returns)) {
    const taken = returnOf(file).rows.map(({ answers }) => answers["action-taken"]?.text);
    expect(taken).toEqual(rows.map(({ text }) => text.join("\n")));
  }
});

test("the KPI values of the data stand in their returns, with what they are for, and no others", () => {
  const read = [...bytesOf].flatMap(([file, bytes]) =>
    readReturn(readXlsx(bytes), plan).kpiRows.map(({ kpi, year, period, answers }) =>
      [file, kpi, year?.name, period, answers.value?.text, answers.note?.text].join("|"),
    ),
  );
  expect(read).toEqual([
    "Women's Aid return.xlsx|1|April 2018 to March 2019|q2|104|Invented for the demonstration.",
  ]);
});

test("a KPI value that the partner is not asked for is refused", async () => {
  const [, round] = rounds;
  if (!round) throw new Error("No round");
  await expect(writeDemoReturns(round, plan)).rejects.toThrow("has no sheet Your KPIs");
});

test("October has no Stakeholder column, November has", () => {
  const headings = (file: string): string[] =>
    returnOf(file).tables.flatMap((table) => table.headings.map(({ heading }) => heading));
  expect(headings("Progress updates 16 October 2018.xlsx")).toEqual([
    "Action Plan Ref",
    "Progress updates reported in 16 October 2018",
  ]);
  expect(headings("Progress updates 14 November 2018.xlsx")).toEqual([
    "Action Plan Ref",
    "Stakeholder",
    "Progress updates reported in 14 November 2018",
  ]);
});

test("the tracking form has a two-row merged heading and a banner for each section", () => {
  const [sheet] = readXlsx(bytesOf.get("DWP tracking form.xlsx") ?? new Uint8Array()).sheets;
  expect(sheet?.merges).toContainEqual({ top: 5, left: 3, bottom: 5, right: 4 });
  expect(sheet?.merges).toContainEqual({ top: 5, left: 0, bottom: 6, right: 0 });
  const first = sheet?.rows.map(({ cells }) => cells[0]?.value) ?? [];
  const banners = first.flatMap((value) => /^\d\. [^:]+(?=:)/u.exec(textOf(value)) ?? []);
  expect(banners).toEqual([
    "1. Whole System Actions",
    "2. Changing Attitudes",
    "3. Early Identification",
    "4. Safety and Support Actions",
  ]);
});

test("one return is nil, one is late, one is sent twice with another text", () => {
  const nil = [...returns].filter(([, read]) => read.nil !== null).map(([file]) => file);
  expect(nil).toEqual(["Safeguarding Adults Board return.xlsx"]);
  const late = rounds.flatMap(({ round, returns: given }) => {
    const due = plan.rounds.find(({ date }) => date === round)?.returnsDue ?? "";
    return given.filter(({ received }) => received.slice(0, 10) > due).map(({ file }) => file);
  });
  expect(late).toEqual(["Change Grow Live return.xlsx"]);
  const [first, second] = rounds[0]?.returns.filter(({ partner }) => partner === "wmp") ?? [];
  expect((second?.received ?? "") > (first?.received ?? "")).toBe(true);
  expect(second?.rows[0]?.text).not.toEqual(first?.rows[0]?.text);
});

test("the return with errors has a drama number, an impossible date and a bare Complete", () => {
  const { answers, dates, status } = firstRow("Women's Aid return.xlsx");
  expect(answers["action-taken"]?.text).toMatch(/0121 496 0\d{3}/u);
  expect([dates.finish?.answer.text, dates.finish?.day]).toEqual(["31/02/2019", null]);
  expect(status).toMatchObject({ kind: "known", id: "complete" });
  expect([answers.evidence, answers.completed]).toEqual([undefined, undefined]);
});

test("a long update stays in one cell", () => {
  expect(
    firstRow("BWCHFT return.xlsx").answers["action-taken"]?.text.length,
  ).toBeGreaterThanOrEqual(1_864);
});

test("template returns are the real template, still without author or hidden content", () => {
  const bytes = bytesOf.get("BWCHFT return.xlsx") ?? new Uint8Array();
  expect(textOfParts(bytes, /docProps\/core/u)).toContain("<dc:creator>Action Plan Returns<");
  expect(textOfParts(bytes, /worksheets\/sheet/u)).not.toMatch(/<mergeCell|hidden=/u);
  expect(textOfParts(bytes, /tables\/table1/u)).toContain('displayName="Updates"');
});

test("a round that the plan does not have is refused", async () => {
  const [round] = rounds;
  if (!round) throw new Error("No round");
  await expect(writeDemoReturns({ ...round, round: "2020-01-01" }, plan)).rejects.toThrow(
    RangeError,
  );
});
