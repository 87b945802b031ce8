import fc from "fast-check";
import type { CellChange } from "../../../../taskpane/open-workbook.ts";
import { cellAt, sheetNamed } from "../../../../src/workbook/lookup.ts";
import { parseA1 } from "../../../../src/workbook/address.ts";
import type { Cell } from "../../../../src/workbook/workbook.ts";
import { sheetOf, workbookOf, type GridCell } from "../../../support/workbook-of.ts";
import { openedExcel, VERSIONS, type OpenedExcel } from "../opened-excel.ts";

const SHEET = "Updates";

function change(
  cell: string,
  before: CellChange["before"],
  value: CellChange["value"],
): CellChange {
  return { sheet: SHEET, cell, before, value };
}

async function cellNow({ excel }: OpenedExcel, cell: string): Promise<Omit<Cell, "column"> | null> {
  const { workbook } = await excel.read();
  const sheet = sheetNamed(workbook, SHEET);
  const address = parseA1(cell);
  const found = sheet && address ? cellAt(sheet, address) : undefined;
  if (!found) return null;
  const { value, format } = found;
  return format === undefined ? { value } : { value, format };
}

const grid: readonly (readonly GridCell[])[] = [
  ["Ref", "Finish", "Status"],
  ["3L", "14/11/2018", "complete "],
  [
    { value: "3-4 ", format: "@" },
    { value: "14 Nov 2018", format: "@" },
    { value: 7, formula: "A1" },
  ],
  ["007 ", { value: "1 May 2019", format: "d mmm yyyy" }, { error: "#REF!" }],
  [3.1, null, true],
  [{ value: 31, format: "@" }],
];

const MANY = Array.from({ length: 10 }, (_, at) => [`${at}x`, "between", "1 May 2019"] as const);

describe.each(VERSIONS)("changing cells at ExcelApi %s", (version) => {
  test.each([
    ["text", "A2", "3L", "3l", { value: "3l" }],
    ["text that looks like a number", "A2", "3L", "1e5", { value: "1e5" }],
    ["text that looks like a date", "A2", "3L", "3-4", { value: "3-4" }],
    ["text with zeros before", "A4", "007 ", "007", { value: "007" }],
    ["text that looks like a formula", "A2", "3L", "=x", { value: "=x" }],
    ["text that looks like a time", "A2", "3L", "1 p", { value: "1 p" }],
    ["text that looks true", "A2", "3L", "TRUE", { value: "TRUE" }],
    ["text in a cell for text", "A3", "3-4 ", "3-4", { value: "3-4", format: "@" }],
    ["text over a number", "A5", 3.1, "3.10", { value: "3.10" }],
    [
      "text over a number that was pasted among texts",
      "A6",
      31,
      "3l",
      { value: "3l", format: "@" },
    ],
    ["text over a truth value", "C5", true, "Complete", { value: "Complete" }],
    ["text into an empty cell", "B5", null, "None", { value: "None" }],
    [
      "a day in a plain cell",
      "B2",
      "14/11/2018",
      { day: "2018-11-14" },
      { value: 43_418, format: "d mmmm yyyy" },
    ],
    [
      "a day in a cell for text",
      "B3",
      "14 Nov 2018",
      { day: "2018-11-14" },
      { value: 43_418, format: "d mmmm yyyy" },
    ],
    [
      "a day in a cell for dates",
      "B4",
      "1 May 2019",
      { day: "2019-05-01" },
      { value: 43_586, format: "d mmm yyyy" },
    ],
  ] as const)("writes %s, and undoes it without trace", async (_, cell, before, value, after) => {
    const opened = openedExcel(workbookOf({ [SHEET]: grid, Other: grid }), version);
    const untouched = opened.host.snapshot();
    const { done, left } = await opened.excel.change([change(cell, before, value)]);
    expect([done.length, left, opened.syncs()]).toEqual([1, [], 2]);
    expect(await cellNow(opened, cell)).toEqual(after);
    opened.syncs();
    const undone = await opened.excel.undo(done);
    expect([undone.done.length, undone.left, opened.syncs()]).toEqual([1, [], 2]);
    expect(opened.host.snapshot()).toEqual(untouched);
  });

  test("changes nothing but the cell", async () => {
    const mended = grid.map((row, at) => (at === 1 ? ["3l", ...row.slice(1)] : row));
    const wanted = openedExcel(
      workbookOf({ [SHEET]: mended, Other: grid }),
      version,
    ).host.snapshot();
    const opened = openedExcel(workbookOf({ [SHEET]: grid, Other: grid }), version);
    await opened.excel.change([change("A2", "3L", "3l")]);
    expect(opened.host.snapshot()).toEqual(wanted);
  });

  test("counts days from 1904 where the workbook does", async () => {
    const opened = openedExcel({ ...workbookOf({ [SHEET]: grid }), dateSystem: 1904 }, version);
    await opened.excel.change([change("B2", "14/11/2018", { day: "2018-11-14" })]);
    expect(await cellNow(opened, "B2")).toEqual({ value: 41_956, format: "d mmmm yyyy" });
  });

  test.each([
    ["that holds something else by now", change("A2", "3M", "3l"), "changed"],
    ["with a formula, whatever it shows", change("C3", 7, "Complete"), "changed"],
    ["with an error", change("C4", { error: "#REF!" }, "Complete"), "changed"],
    ["that was filled in meanwhile", change("A2", null, "3l"), "changed"],
    ["for a day that no workbook can count", change("A2", "3L", { day: "1850-01-01" }), "changed"],
    ["of a sheet that is gone", { ...change("A2", "3L", "3l"), sheet: "Was here" }, "gone"],
  ])("leaves a cell %s", async (_, wanted, why) => {
    const { excel, host, syncs } = openedExcel(workbookOf({ [SHEET]: grid }), version);
    const untouched = host.snapshot();
    const { sheet, cell } = wanted;
    expect(await excel.change([wanted])).toEqual({ done: [], left: [{ sheet, cell, why }] });
    expect(host.snapshot()).toEqual(untouched);
    expect(syncs()).toBe(1);
  });

  test("leaves the locked cells of a protected sheet and writes the others", async () => {
    const { excel, host } = openedExcel(workbookOf({ [SHEET]: grid }), version);
    host.protect(SHEET, { unlocked: ["A2", "B2", "B4"] });
    const { done, left } = await excel.change([
      change("A2", "3L", "3l"),
      change("A4", "007 ", "007"),
      // A day needs a format here, which this protection does not allow.
      change("B2", "14/11/2018", { day: "2018-11-14" }),
      change("B4", "1 May 2019", { day: "2019-05-01" }),
    ]);
    expect(done.map(({ cell }) => cell)).toEqual(["A2", "B4"]);
    expect(left.map(({ cell, why }) => [cell, why])).toEqual([
      ["A4", "locked"],
      ["B2", "locked"],
    ]);
  });

  test("gives an unlocked cell its format where the protection allows that", async () => {
    const opened = openedExcel(workbookOf({ [SHEET]: grid }), version);
    opened.host.protect(SHEET, { unlocked: ["B2"], allowFormatCells: true });
    await opened.excel.change([change("B2", "14/11/2018", { day: "2018-11-14" })]);
    expect(await cellNow(opened, "B2")).toEqual({ value: 43_418, format: "d mmmm yyyy" });
  });

  test("writes hidden sheets too", async () => {
    const hidden = { ...sheetOf(SHEET, grid), visibility: "very-hidden" as const };
    const workbook = { ...workbookOf({ Front: [["x"]] }) };
    const opened = openedExcel({ ...workbook, sheets: [...workbook.sheets, hidden] }, version);
    await opened.excel.change([change("A2", "3L", "3l")]);
    expect(await cellNow(opened, "A2")).toEqual({ value: "3l" });
  });

  test("undoes only what still holds what was put in", async () => {
    const { excel, host } = openedExcel(workbookOf({ [SHEET]: grid }), version);
    const { done } = await excel.change([
      change("A2", "3L", "3l"),
      change("B2", "14/11/2018", { day: "2018-11-14" }),
    ]);
    host.userEdits(SHEET, "A2", "3m");
    const undone = await excel.undo(done);
    expect(undone.done.map(({ cell }) => cell)).toEqual(["B2"]);
    expect(undone.left).toEqual([{ sheet: SHEET, cell: "A2", why: "changed" }]);
  });

  test("does not undo over a formula that shows what was put in", async () => {
    const { excel, host } = openedExcel(workbookOf({ [SHEET]: grid }), version);
    const untouched = host.snapshot();
    const [was, now] = [
      { content: 6, format: "General" },
      { content: 7, format: "General" },
    ];
    const undone = await excel.undo([{ sheet: SHEET, cell: "C3", was, now }]);
    expect(undone).toEqual({ done: [], left: [{ sheet: SHEET, cell: "C3", why: "changed" }] });
    expect(host.snapshot()).toEqual(untouched);
  });

  test("undoes a value and leaves the number format that the cell was given since", async () => {
    const opened = openedExcel(workbookOf({ [SHEET]: grid }), version);
    const { done } = await opened.excel.change([
      change("A2", "3L", "3l"),
      change("B2", "14/11/2018", { day: "2018-11-14" }),
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange("A2:B2").numberFormat = [["@", "dd/mm/yyyy"]];
      await context.sync();
    });
    expect((await opened.excel.undo(done)).left).toEqual([]);
    expect(await cellNow(opened, "A2")).toEqual({ value: "3L", format: "@" });
    expect(await cellNow(opened, "B2")).toEqual({ value: "14/11/2018", format: "dd/mm/yyyy" });
  });

  test("puts a number back among texts only where the sheet lets its format be written", async () => {
    const { excel, host } = openedExcel(workbookOf({ [SHEET]: grid }), version);
    const { done } = await excel.change([change("A6", 31, "3l")]);
    host.protect(SHEET, { unlocked: ["A6"] });
    const mended = host.snapshot();
    expect(await excel.undo(done)).toEqual({
      done: [],
      left: [{ sheet: SHEET, cell: "A6", why: "locked" }],
    });
    expect(host.snapshot()).toEqual(mended);
  });

  test("makes two changes of one cell in turn, and undoes them in turn", async () => {
    const opened = openedExcel(workbookOf({ [SHEET]: grid }), version);
    const untouched = opened.host.snapshot();
    const { done } = await opened.excel.change([
      change("C2", "complete ", "complete"),
      change("C2", "complete", "Complete"),
    ]);
    expect(await cellNow(opened, "C2")).toEqual({ value: "Complete" });
    await opened.excel.undo([...done].reverse());
    expect(opened.host.snapshot()).toEqual(untouched);
  });

  test("writes what lies together together, and touches nothing between", async () => {
    const sheet = sheetOf(SHEET, MANY);
    const rows = sheet.rows.map((row) => ({ ...row, hidden: row.index === 5 }));
    const workbook = { ...workbookOf({}), sheets: [{ ...sheet, rows }] };
    const opened = openedExcel(workbook, version);
    opened.host.protect(SHEET, { unlocked: ["A1:A3", "A5:C9"], allowFormatCells: true });
    const untouched = opened.host.snapshot();
    const { done, left } = await opened.excel.change(
      MANY.flatMap(([text], at) => [
        change(`C${at + 1}`, "1 May 2019", { day: "2019-05-01" }),
        ...(at === 6 ? [] : [change(`A${at + 1}`, text, `${at}`)]),
      ]),
    );
    const lockedRows = [4, 10];
    expect(left.map(({ cell, why }) => [cell, why])).toEqual([
      ...["C1", "C2", "C3", "C4", "A4", "C10", "A10"].map((cell) => [cell, "locked"]),
    ]);
    for (const at of MANY.keys()) {
      const isWritten = !lockedRows.includes(at + 1) && at !== 6;
      const text = isWritten ? `${at}` : MANY[at]?.[0];
      expect(await cellNow(opened, `A${at + 1}`)).toEqual({ value: text });
      expect(await cellNow(opened, `B${at + 1}`)).toEqual({ value: "between" });
    }
    expect(await cellNow(opened, "C7")).toEqual({ value: 43_586, format: "d mmmm yyyy" });
    const undone = await opened.excel.undo(done);
    expect(undone.left).toEqual([]);
    expect(opened.host.snapshot()).toEqual(untouched);
  });

  test.each([
    ["20,000 cells below one another", 20_000, 1, 100_000],
    ["4,000 cells with others between them", 4_000, 2, 1_000_000],
  ])("mends %s in small requests, and tells how far it is", async (_, count, step, most) => {
    const rows = Array.from({ length: count * step }, (__, at) => [`${at}x`]);
    const opened = openedExcel(workbookOf({ [SHEET]: rows }), version);
    const mended = rows.filter((__, at) => at % step === 0);
    const { done } = await opened.excel.change(
      mended.map(([text = ""]) =>
        change(`A${Number.parseInt(text, 10) + 1}`, text, text.slice(0, -1)),
      ),
    );
    expect(done).toHaveLength(count);
    expect(opened.syncs()).toBe(count / 500);
    expect(opened.said).toHaveLength(count / 1_000 - 1);
    const all = count.toLocaleString("en-GB");
    expect(opened.said[2]).toBe(`Mended 3,000 of ${all} cells.`);
    const undone = await opened.excel.undo(done);
    expect(undone.done).toHaveLength(count);
    const last = (count - 1_000).toLocaleString("en-GB");
    expect(opened.said.at(-1)).toBe(`Put back ${last} of ${all} cells.`);
    // Time for the client's own clean-up, which nothing waits for.
    await new Promise((later) => setTimeout(later, 20));
    expect(opened.host.stats.maxRequestBytes).toBeLessThan(most);
  });

  test("tells what is done where Excel stops half way, so that it can be undone", async () => {
    const texts = Array.from({ length: 2_500 }, (_, at) => [`${at}x`]);
    const opened = openedExcel(workbookOf({ [SHEET]: texts }), version);
    const { host } = opened;
    const untouched = host.snapshot();
    const answer = host.answer.bind(host);
    const refusal = { Code: "HostBusy", Message: "No", ActionIndex: 0, Location: "" };
    const answering = jest.spyOn(host, "answer");
    answering.mockImplementation((batch, flags) =>
      host.stats.syncs < 3
        ? answer(batch, flags)
        : Promise.resolve(JSON.stringify({ Error: refusal })),
    );
    const { done, left } = await opened.excel.change(
      texts.map(([text = ""], at) => change(`A${at + 1}`, text, `${at}`)),
    );
    expect([done.length, left.length]).toEqual([1_000, 1_500]);
    expect(left[0]).toEqual({ sheet: SHEET, cell: "A1001", why: "stopped" });
    await expect(opened.excel.change([change("A2000", "1999x", "1999")])).rejects.toThrow(
      "Excel is busy",
    );
    answering.mockRestore();
    expect((await opened.excel.undo(done)).left).toEqual([]);
    expect(host.snapshot()).toEqual(untouched);
  });

  test("any text is written exactly and undone without trace", async () => {
    const text = fc.oneof(
      fc.string({ minLength: 1, maxLength: 20 }),
      fc.constantFrom(
        "1/2",
        "1.5",
        "£5",
        "5%",
        "1 May",
        "2019-01-01",
        "#N/A",
        "false",
        "-",
        "+1",
        "'x",
        " 7 ",
      ),
    );
    const opened = openedExcel(workbookOf({ [SHEET]: grid }), version);
    const untouched = opened.host.snapshot();
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom("A2", "A3"), async (value, cell) => {
        const before = cell === "A2" ? "3L" : "3-4 ";
        const { done } = await opened.excel.change([change(cell, before, value)]);
        const { workbook } = await opened.excel.read();
        const sheet = sheetNamed(workbook, SHEET);
        const address = parseA1(cell);
        expect(sheet && address && cellAt(sheet, address)?.value).toBe(value);
        await opened.excel.undo(done);
        expect(opened.host.snapshot()).toEqual(untouched);
      }),
      { numRuns: 60 },
    );
  });
});
