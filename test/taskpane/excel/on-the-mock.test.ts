import { OfficeMockObject } from "office-addin-mock";
import { askCellBlock } from "../../../taskpane/excel/read/cell-block.ts";
import { changeCells } from "../../../taskpane/excel/write/change-cells.ts";
import { runInExcel } from "../../../taskpane/excel/host/run-in-excel.ts";
import { selectCell } from "../../../taskpane/excel/host/select-cell.ts";
import { askDateSystem } from "../../../taskpane/excel/read/workbook-outline.ts";

/**
 * Single adapter functions on Microsoft's mock. It knows neither collections nor null objects nor
 * errors of the host: those are tested on the in-memory Excel beside this.
 */
interface Mocked {
  readonly context: Excel.RequestContext;
  readonly syncs: () => number;
}

function mocked(workbook: object): Mocked {
  const mock: unknown = Reflect.construct(OfficeMockObject as new (seed: object) => unknown, [
    { context: { workbook } },
  ]);
  const { context } = mock as Mocked;
  const sync = jest.spyOn(context, "sync");
  return { context, syncs: () => sync.mock.calls.length };
}

const selected: string[] = [];

function workbookOf(seed: { sheet?: object; range?: object; day?: object }) {
  return {
    functions: {
      day: seed.day ?? { value: 36_526 },
      date(this: { day: unknown }) {
        return this.day;
      },
    },
    worksheets: {
      sheet: {
        name: "Updates",
        visibility: "Visible",
        protection: { protected: false, options: {} },
        range: {
          ...{ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 },
          ...{ values: [["3L"]], formulas: [["3L"]], numberFormat: [["General"]] },
          format: { protection: { locked: true } },
          getUsedRangeOrNullObject(this: unknown) {
            return this;
          },
          getRowProperties: () => ({ value: [{ rowHidden: true }] }),
          getColumnProperties: () => ({ value: [{ columnHidden: false }] }),
          rowHidden: false,
          untrack(this: unknown) {
            return this;
          },
          select: () => selected.push("cell"),
          ...seed.range,
        },
        activate: () => selected.push("sheet"),
        getRange(this: { range: unknown }) {
          return this.range;
        },
        getRangeByIndexes(this: { range: unknown }) {
          return this.range;
        },
        ...seed.sheet,
      },
      getItem(this: { sheet: unknown }) {
        return this.sheet;
      },
      getItemOrNullObject(this: { sheet: unknown }) {
        return this.sheet;
      },
    },
  };
}

const place = { sheet: "Updates", cell: "B2" };
const change = { ...place, before: "3L", value: "3l" };

describe("on Microsoft's mock", () => {
  test("a cell is selected in one round-trip", async () => {
    selected.length = 0;
    const { context, syncs } = mocked(workbookOf({}));
    await selectCell(context, place);
    expect([selected, syncs()]).toEqual([["sheet", "cell"], 1]);
  });

  test("a hidden sheet is named, also where Excel gave no error", async () => {
    const { context } = mocked(workbookOf({ sheet: { visibility: "VeryHidden" } }));
    await expect(selectCell(context, place)).rejects.toThrow('The sheet "Updates" is hidden');
  });

  test.each([
    [36_526, 1900],
    [35_064, 1904],
  ])("the first day of 2000 as %d means the date system of %d", async (value, system) => {
    const { context } = mocked(workbookOf({ day: { value } }));
    const asked = askDateSystem(context);
    await context.sync();
    expect(asked()).toBe(system);
  });

  test("a block of cells is asked, then told", async () => {
    const { context } = mocked(workbookOf({ range: { rowIndex: 4, columnIndex: 2 } }));
    const area = { top: 0, left: 0, bottom: 9, right: 9 };
    const asked = askCellBlock(context, { sheet: "Updates", area });
    await context.sync();
    expect(asked()).toEqual({
      ...{ top: 4, left: 2, values: [["3L"]], formulas: [["3L"]], formats: [["General"]] },
      ...{ rowsHidden: [true], columnsHidden: [false] },
    });
  });

  test("a cell is changed in two round-trips", async () => {
    const { context, syncs } = mocked(workbookOf({ range: { numberFormat: [["@"]] } }));
    expect(await changeCells(context, [change], jest.fn())).toEqual({
      done: [
        { ...place, was: { content: "3L", format: "@" }, now: { content: "3l", format: "@" } },
      ],
      left: [],
    });
    expect(syncs()).toBe(2);
  });

  test("what was taken for something else is put back: the mock keeps the apostrophe", async () => {
    const workbook = workbookOf({ range: { values: [["x"]], formulas: [["x"]] } });
    const { context, syncs } = mocked(workbook);
    const outcome = await changeCells(context, [{ ...place, before: "x", value: "3l" }], jest.fn());
    expect(outcome).toEqual({ done: [], left: [{ ...place, why: "changed" }] });
    expect(syncs()).toBe(3);
    const range = context.workbook.worksheets.getItem("Updates").getRange("B2");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["x"]]);
  });

  test("a locked cell of a protected sheet is left as it is", async () => {
    const sheet = { protection: { protected: true, options: { allowFormatCells: true } } };
    const { context, syncs } = mocked(workbookOf({ sheet }));
    expect(await changeCells(context, [change], jest.fn())).toEqual({
      done: [],
      left: [{ ...place, why: "locked" }],
    });
    expect(syncs()).toBe(1);
  });

  test("an action runs in one Excel.run", async () => {
    const { context } = mocked(workbookOf({}));
    const run = jest.fn((_: unknown, action: (given: unknown) => unknown) => action(context));
    Object.assign(globalThis, { Excel: { run } });
    await runInExcel((given) => selectCell(given, place), jest.fn());
    Reflect.deleteProperty(globalThis, "Excel");
    expect(run).toHaveBeenCalledTimes(1);
  });
});
