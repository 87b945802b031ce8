import { NO_HINTS, type ReadingHints } from "../../../src/read/reading-hints.ts";
import { readReturn } from "../../../src/read/read-return.ts";
import type { Return } from "../../../src/read/return.ts";
import { sampleAction, samplePlan } from "../../support/sample-plan.ts";
import { sheetOf, workbookOf, type GridCell } from "../../support/workbook-of.ts";

type Grid = readonly (readonly GridCell[])[];

const plan = samplePlan({
  actions: [
    sampleAction("1a", { lead: "EXC" }),
    sampleAction("1b", { lead: "EXP" }),
    sampleAction("2a", { lead: "EXC" }),
  ],
});
const HEADINGS = ["Ref", "Action taken", "Status"];
const OF_EXC = ["1a", "It opened.", "On track"];
const OF_EXP = ["1b", "Forty came.", "On track"];

function read(grids: Readonly<Record<string, Grid>>, hints: Partial<ReadingHints> = {}): Return {
  return readReturn(workbookOf(grids), plan, undefined, { ...NO_HINTS, ...hints });
}

function sender({ identity }: Return): unknown[] {
  const { partnerReading, how } = identity;
  return [partnerReading.kind === "known" ? partnerReading.id : partnerReading.kind, how];
}

function partners({ rows }: Return): unknown[] {
  return rows.map(({ partner }) => (partner.kind === "known" ? partner.id : partner.kind));
}

const TABLE: Grid = [HEADINGS, OF_EXC, OF_EXP];
const UNDER = (title: string): Grid => [[title], [], ...TABLE];

describe("who sent a return", () => {
  test.each<[string, Grid, string, Partial<ReadingHints>, unknown[]]>([
    [
      "a labelled cell",
      UNDER("Partner: EXP"),
      "Updates",
      { fileName: "EXC.xlsx" },
      ["exp", "cell"],
    ],
    ["a title", UNDER("Updates from EXC, 14 November 2018"), "Updates", {}, ["exc", "sheet title"]],
    ["a title by its name", UNDER("EXP progress report"), "Updates", {}, ["exp", "sheet title"]],
    ["the name of the sheet", TABLE, "EXC", {}, ["exc", "sheet title"]],
    [
      "a title before the file",
      UNDER("Return from EXC"),
      "S",
      { fileName: "EXP.xlsx" },
      ["exc", "sheet title"],
    ],
    ["the file", TABLE, "S", { fileName: "EXP_return (corrected) v2.xlsx" }, ["exp", "file name"]],
    [
      "the one lead",
      [HEADINGS, OF_EXC, ["2a", "Signed.", "Complete"]],
      "S",
      { fileName: "r.xlsx" },
      ["exc", "lead"],
    ],
    ["a person", UNDER("Return from EXC"), "S", { told: "exp" }, ["exp", "told"]],
    ["nobody", TABLE, "S", { fileName: "EXC and EXP.xlsx" }, ["missing", "unknown"]],
    [
      "a title with a name that nobody knows",
      UNDER("Updates from Elsewhere Trust"),
      "S",
      {},
      ["unknown", "sheet title"],
    ],
  ])("is told by %s", (_, grid, name, hints, wanted) => {
    expect(sender(read({ [name]: grid }, hints))).toEqual(wanted);
  });
});

describe("two partners' sheets in one file", () => {
  test.each<[string, Readonly<Record<string, Grid>>]>([
    ["by titles", { A: UNDER("Return from EXC"), B: UNDER("Return from EXP") }],
    ["by labels", { A: UNDER("Partner: EXC"), B: UNDER("Partner: EXP") }],
    ["by the names of the sheets", { EXC: TABLE, EXP: TABLE }],
  ])("are two senders, %s", (_, grids) => {
    const found = read(grids);
    const rows = partners(found).map((id) => (id === "missing" ? "exc" : id));
    expect(rows).toEqual(["exc", "exc", "exp", "exp"]);
    expect(found.sheetSenders?.map(({ sheet }) => sheet)).toContain(Object.keys(grids)[1]);
  });
});

describe("a Stakeholder that is written once", () => {
  const grid: Grid = [
    ["Ref", "Stakeholder", "Update"],
    ["1a", "EXC", "It opened."],
    ["1b", undefined, "Forty came."],
    ["2a", "EXP", "Signed."],
  ];

  test("above blank cells counts for the rows below, and each cell is asked about", () => {
    const found = read({ S: grid });
    expect(partners(found)).toEqual(["exc", "exc", "exp"]);
    expect(found.rows.map(({ partnerAbove }) => partnerAbove?.row)).toEqual([
      undefined,
      2,
      undefined,
    ]);
  });

  test("above merged cells counts for sure", () => {
    const sheet = sheetOf("S", grid, { merges: ["B2:B3"] });
    const found = readReturn({ sheets: [sheet], names: [], dateSystem: 1900 }, plan);
    expect(partners(found)).toEqual(["exc", "exc", "exp"]);
    expect(found.rows.every(({ partnerAbove }) => partnerAbove === undefined)).toBe(true);
  });

  test("says nothing below where the return says who sends it", () => {
    expect(partners(read({ S: [["Partner", "EXP"], [], ...grid] }))).toEqual([
      "exc",
      "missing",
      "exp",
    ]);
  });
});
