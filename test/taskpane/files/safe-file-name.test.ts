import fc from "fast-check";
import { safeFileName } from "../../../taskpane/files/safe-file-name.ts";

test.each([
  ["East return.xlsx", "East return", ".xlsx"],
  ["East.2018.XLSM", "East.2018", ".XLSM"],
  ["return", "return", ".xlsx"],
  ["page.html", "page", ".xlsx"],
  ["..\\..\\East.xlsx", "_.._East", ".xlsx"],
  ["../East/West.xlsx", "_East_West", ".xlsx"],
  ['a:b*c?d"e<f>g|h.xlsx', "a_b_c_d_e_f_g_h", ".xlsx"],
  ["East\u202Exslx.exe", "Eastxslx", ".xlsx"],
  ["East\r\nWest.xlsx", "East__West", ".xlsx"],
  [" . East .xlsx", "East", ".xlsx"],
  [".xlsx", "return", ".xlsx"],
  ["", "return", ".xlsx"],
  ["Ärger in Łódź 北.xlsx", "Ärger in Łódź 北", ".xlsx"],
])("%j is saved as %j with %s", (file, name, ext) => {
  expect(safeFileName(file)).toEqual({ name, ext });
});

test("no name holds a folder, a sign that Windows refuses, or more than a path takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (file) => {
      const { name, ext } = safeFileName(file);
      expect(name).toMatch(/^[^\p{Cc}\p{Cf}\\/:*?"<>|.\s][^\p{Cc}\p{Cf}\\/:*?"<>|]*$/u);
      expect(name.length).toBeLessThanOrEqual(200);
      expect(ext.toLowerCase()).toMatch(/^\.xls[xm]$/u);
    }),
  );
});
