import fc from "fast-check";
import type { Workbook } from "../../../../src/workbook/workbook.ts";
import { readXlsx } from "../../../../src/xlsx/read-xlsx.ts";
import { buildReturnTemplate } from "../../../../scripts/exceljs/template/write-return-template.ts";
import { PLANS, templateFor } from "../../../support/built-template.ts";
import { sheetOf, workbookOf } from "../../../support/workbook-of.ts";
import { anyWorkbook } from "../any-workbook.ts";
import { asTold } from "../as-told.ts";
import { openedExcel, VERSIONS } from "../opened-excel.ts";

function sheetsOf(count: number): Workbook {
  const grid = [
    ["Ref", "Action taken", "Status"],
    ["3l", "Agreed", "Complete"],
  ];
  return workbookOf(
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`Sheet ${at + 1}`, grid])),
  );
}

/** Ten thousand updates of eight columns, some three megabytes of text. */
function longReturn(): Workbook {
  const row = (at: number) => [
    `${1 + (at % 4)}${String.fromCharCode(97 + (at % 12))}`,
    `Update ${at}: training was given to front line staff in every ward, and the pathway was agreed`,
    "Head of Housing",
    { value: 43_200 + (at % 900), format: "d mmm yyyy" },
    { value: 43_900 + (at % 900), format: "d mmm yyyy" },
    "In progress",
    "",
    "Minutes of the board",
  ];
  const headings = ["Ref", "Action taken", "Who", "Start", "Finish", "Status", "Help", "Evidence"];
  return workbookOf({ Updates: [headings, ...Array.from({ length: 10_000 }, (_, at) => row(at))] });
}

/** What needs one more round-trip: a value that may be an error or a text of the same letters. */
function hasErrorConstant({ sheets }: Workbook): boolean {
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.some(({ value, formula }) => {
    const text = typeof value === "object" ? value?.error : value;
    return formula === undefined && ["#N/A", "#REF!", "#DIV/0!"].includes(String(text));
  });
}

const everything: Workbook = {
  dateSystem: 1904,
  names: [
    { name: "APR_Round", refersTo: "'Your return'!$B$4" },
    { name: "Local", sheet: "Hidden one", refersTo: "'Hidden one'!$A$1:$B$2" },
    { name: "Factor", refersTo: "42" },
  ],
  sheets: [
    sheetOf(
      "Your return",
      [
        ["Ref", "Action taken", "Number", "Date"],
        ["3l", "=x", 7.25, { value: 41_956, format: "d mmm yyyy" }],
        [
          "007",
          { value: { error: "#REF!" }, formula: "Lists!A9" },
          true,
          { value: 3, formula: "SUM(A1:A2)" },
        ],
        [],
        [
          "Total",
          "  spaces ",
          { value: "12", format: "@" },
          { value: { error: "#DIV/0!" }, formula: "1/0" },
        ],
      ],
      {
        merges: ["A6:C6", "B2:B3"],
        hiddenColumns: new Set([2]),
        tables: [
          {
            name: "Updates",
            area: { top: 0, left: 0, bottom: 4, right: 3 },
            headings: ["Ref", "Action taken", "Number", "Date"],
            totalsRows: 1,
          },
        ],
      },
    ),
    sheetOf("Hidden one", [["Line 1\nLine 2", "It's"]], { visibility: "hidden", top: 30, left: 5 }),
    sheetOf("Very hidden's", [["Lists"]], { visibility: "very-hidden" }),
    sheetOf("Empty", []),
  ],
};

describe.each(VERSIONS)("reading the open workbook at ExcelApi %s", (version) => {
  const tellsMerges = version !== "1.9";

  test.each([1, 40])("takes two round-trips for %d sheets", async (count) => {
    const { excel, syncs } = openedExcel(sheetsOf(count), version);
    const { workbook } = await excel.read();
    expect(syncs()).toBe(2);
    expect(workbook).toEqual(sheetsOf(count));
  });

  test("gives all that the file reader gives", async () => {
    const { excel } = openedExcel(everything, version, { name: "Return of BCT.xlsx" });
    const { workbook, name, notes } = await excel.read();
    expect(asTold(workbook, tellsMerges)).toEqual(asTold(everything, tellsMerges));
    expect(name).toBe("Return of BCT.xlsx");
    expect(notes).toHaveLength(tellsMerges ? 0 : 1);
  });

  test("asks once more where an error was pasted as a value", async () => {
    const given = workbookOf({
      Updates: [
        [
          { error: "#REF!" },
          { value: "#REF!", format: "@" },
          { value: { error: "#N/A" }, format: "@" },
        ],
      ],
    });
    const { excel, syncs } = openedExcel(given, version);
    expect((await excel.read()).workbook).toEqual(given);
    expect(syncs()).toBe(3);
  });

  test("gives an empty workbook", async () => {
    const { excel, syncs } = openedExcel(workbookOf({ Sheet1: [] }), version);
    const { workbook } = await excel.read();
    expect(workbook).toEqual(workbookOf({ Sheet1: [] }));
    expect(syncs()).toBe(2);
  });

  test("gives what the file reader reads of each plan's template", async () => {
    for (const plan of PLANS) {
      const partner = plan.partners[2];
      if (!partner) throw new Error("The plan has too few partners");
      const bytes = await buildReturnTemplate(templateFor(plan, partner));
      const { excel, syncs } = openedExcel(bytes, version);
      const { workbook } = await excel.read();
      expect(syncs()).toBe(2);
      expect(asTold(workbook, tellsMerges)).toEqual(asTold(readXlsx(bytes), tellsMerges));
    }
  });

  test("gives whatever a workbook holds", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (given) => {
        const { excel, syncs } = openedExcel(given, version);
        const { workbook } = await excel.read();
        expect(asTold(workbook, tellsMerges)).toEqual(asTold(given, tellsMerges));
        expect(syncs()).toBe(hasErrorConstant(given) ? 3 : 2);
      }),
      { numRuns: 60 },
    );
  });

  test("asks for 10,000 rows in a few kilobytes, and reads them within Excel's limits", async () => {
    const { excel, host, syncs } = openedExcel(longReturn(), version);
    const { workbook } = await excel.read();
    expect(asTold(workbook, true)).toEqual(asTold(longReturn(), true));
    expect(host.stats.maxRequestBytes).toBeLessThan(20_000);
    expect(host.stats.maxResponseBytes).toBeLessThan(5_000_000);
    expect(syncs()).toBeLessThan(10);
  });

  test("takes two round-trips for 10,000 rows too where one answer holds them", async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [`${at}a`, "Done"]);
    const { excel, host, syncs } = openedExcel(workbookOf({ Updates: rows }), version);
    const { workbook } = await excel.read();
    expect(workbook.sheets[0]?.rows).toHaveLength(10_000);
    expect(syncs()).toBe(2);
    expect(host.stats.maxResponseBytes).toBeLessThan(2_500_000);
  });

  test("reads block by block where one answer would be too long", async () => {
    const long = workbookOf({
      Long:
        longReturn()
          .sheets[0]?.rows.slice(0, 400)
          .map(({ cells }) => cells) ?? [],
    });
    const given = { ...everything, sheets: [...everything.sheets, ...long.sheets] };
    const { excel, host, syncs } = openedExcel(given, version);
    host.payloadLimit = 40_000;
    const { workbook } = await excel.read();
    expect(asTold(workbook, tellsMerges)).toEqual(asTold(given, tellsMerges));
    expect(host.stats.maxResponseBytes).toBeLessThan(40_000);
    expect(syncs()).toBeGreaterThan(4);
  });

  test("goes by formats where the answer what is an error would be too long", async () => {
    const row = [{ error: "#N/A" }, { value: "#N/A", format: "@" }, "x", "x"];
    const given = workbookOf({ Long: Array.from({ length: 2_000 }, () => row) });
    const { excel, host } = openedExcel(given, version);
    host.payloadLimit = 40_000;
    expect((await excel.read()).workbook).toEqual(given);
  });

  test.each([
    ["merged cells", ["GetMergedAreasOrNullObject"], false],
    ["all cells at once", ["GetMergedAreasOrNullObject", "GetRowProperties"], true],
  ])("reads all the rest where Excel does not tell %s", async (_, calls, merges) => {
    const { excel, host } = openedExcel(everything, version);
    const answer = host.answer.bind(host);
    const refusal = { Code: "GeneralException", Message: "No", ActionIndex: 0, Location: "" };
    jest.spyOn(host, "answer").mockImplementation((batch, flags) => {
      const asked = JSON.stringify(batch);
      const isRefused = tellsMerges && calls.every((call) => asked.includes(`"${call}"`));
      return isRefused ? Promise.resolve(JSON.stringify({ Error: refusal })) : answer(batch, flags);
    });
    const { workbook, notes } = await excel.read();
    const told = tellsMerges && merges;
    expect(asTold(workbook, told)).toEqual(asTold(everything, told));
    expect(notes).toHaveLength(told ? 0 : 1);
  });

  test("finds stray values far away without reading the empty cells before them", async () => {
    const sheets = [
      sheetOf("Updates", [["Ref"], ["3l"]]),
      sheetOf("Stray", [["last"]], { top: 1_048_575, left: 16_383 }),
      {
        ...sheetOf("Three", [["far right"]], { left: 9_000 }),
        rows: [
          ...sheetOf("Three", [["near", "far right"]]).rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell, at) => (at === 1 ? { ...cell, column: 9_000 } : cell)),
          })),
          ...sheetOf("Three", [["far below"]], { top: 700_000 }).rows,
        ],
      },
    ];
    const given: Workbook = { sheets, names: [], dateSystem: 1900 };
    const { excel, host, syncs } = openedExcel(given, version);
    expect((await excel.read()).workbook).toEqual(given);
    expect(host.stats.responseBytes).toBeLessThan(2_000_000);
    expect(syncs()).toBeLessThan(30);
  });

  test("refuses a sheet that is filled further than any return, and names it", async () => {
    const rows = Array.from({ length: 1_200 }, (_, at) => ({
      index: at * 10,
      hidden: false,
      cells: [0, 64, 3_000].map((column) => ({ column, value: "x" })),
    }));
    const [sheet] = workbookOf({ Data: [] }).sheets.map((empty) => ({ ...empty, rows }));
    const { excel } = openedExcel({ ...workbookOf({}), sheets: sheet ? [sheet] : [] }, version);
    await expect(excel.read()).rejects.toThrow('The sheet "Data" is filled as far as cell ');
  });
});
