import { SpokenError } from "../../../src/text/spoken-error.ts";
import { sheetOf, workbookOf } from "../../support/workbook-of.ts";
import { openedExcel } from "./opened-excel.ts";

/** As a browser says it that is offline. */
function mockNotLoaded(): never {
  throw new Error("Loading chunk 7 failed.");
}
jest.mock("../../../taskpane/excel/write-in-excel.ts", mockNotLoaded);
jest.mock("../../../taskpane/excel/read/read-rest.ts", mockNotLoaded);
jest.mock("../../../taskpane/excel/host/refusal-sentences.ts", mockNotLoaded);
jest.mock("../../../taskpane/excel/host/why-not-shown.ts", mockNotLoaded);
jest.mock("../../../taskpane/excel/summary/write-summary-sheet.ts", mockNotLoaded);

const workbook = workbookOf({ Updates: [["Ref"], ["3L"]] });
const far = { ...workbook, sheets: [sheetOf("Far", [["x"]], { top: 20_000 })] };
const pasted = workbookOf({ Updates: [["Ref"], [{ value: { error: "#N/A" } }]] });
const NOT_LOADED =
  /could not be loaded[.] Check that you are online and try again, or close this pane and open it again/u;

const { excel } = openedExcel(workbook, "1.15");

test.each([
  ["a change", () => excel.change([{ sheet: "Updates", cell: "A2", before: "3L", value: "3l" }])],
  ["an undo", () => excel.undo([])],
  ["marking", () => excel.mark([{ sheet: "Updates", cells: ["A2"], severity: "error" }])],
  ["clearing marks", () => excel.clearMarks()],
  [
    "a summary",
    () =>
      excel.insertSummary({
        kind: "plan",
        title: "",
        asOf: null,
        facts: [],
        charts: [],
        lists: [],
      }),
  ],
  ["a cell of a sheet that is gone", () => excel.select({ sheet: "Gone", cell: "A1" })],
  ["values far away", () => openedExcel(far, "1.15").excel.read()],
  ["pasted errors", () => openedExcel(pasted, "1.15").excel.read()],
])("%s without its part is told in a sentence", async (_, action) => {
  const failed = action();
  await expect(failed).rejects.toThrow(SpokenError);
  await expect(failed).rejects.toThrow(NOT_LOADED);
});

test("a refusal of Excel's without its sentences still says what to do", async () => {
  const opened = openedExcel(workbook, "1.15");
  opened.host.payloadLimit = 10;
  const failed = opened.excel.read();
  await expect(failed).rejects.toThrow(SpokenError);
  await expect(failed).rejects.toThrow("Check that you are online, wait a moment and try again");
});

test("what needs none of them goes on", async () => {
  const opened = openedExcel(workbook, "1.15");
  expect((await opened.excel.read()).workbook).toEqual(workbook);
});
