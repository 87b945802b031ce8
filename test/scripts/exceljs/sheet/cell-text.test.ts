import ExcelJS from "exceljs";
import { cellText } from "../../../../scripts/exceljs/sheet/cell-text.ts";

test.each([
  ["=1+1", "=1+1"],
  ["- a bullet", "- a bullet"],
  ["one\r\ntwo\rthree", "one\ntwo\nthree"],
  ["bell\u0007 and \u0000 null", "bell and  null"],
  ["_x000D_ stays", "_x005F_x000D_ stays"],
  ["_x00 is no escape", "_x00 is no escape"],
  ["  spaces  ", "  spaces  "],
])("%j is written as %j", (text, written) => {
  expect(cellText(text)).toBe(written);
});

test("a text longer than a cell holds says that it was cut", () => {
  const text = cellText("a".repeat(40_000));
  expect(text).toHaveLength(32_767);
  expect(text.endsWith("(cut here: the text is longer than a cell holds)")).toBe(true);
  expect(cellText("a".repeat(32_767))).toBe("a".repeat(32_767));
});

test("what looks like an escape comes back as it was", async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("A").getCell("A1").value = cellText("_x000D_ and _x0041_");
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(await workbook.xlsx.writeBuffer());
  expect(again.getWorksheet("A")?.getCell("A1").value).toBe("_x000D_ and _x0041_");
});
