import { parseA1 } from "../../../src/workbook/address.ts";
import { moveFormula } from "../../../src/xlsx/sheet/shared-formula.ts";

describe("moveFormula from B2", () => {
  const from = { row: 1, column: 1 };

  test.each([
    ["A1+1", "B4", "A3+1"],
    ["$A1+A$1+$A$1", "C5", "$A4+B$1+$A$1"],
    ["SUM(A1:B2)", "C3", "SUM(B2:C3)"],
    ["SUM(A:B)+SUM($A:B)", "C2", "SUM(B:C)+SUM($A:C)"],
    ["SUM(1:2)+SUM(1:$2)", "B3", "SUM(2:3)+SUM(2:$2)"],
    ["LOG10(A1)+ATAN2(A1,B1)", "B3", "LOG10(A2)+ATAN2(A2,B2)"],
    ['IF(A1="A1 ""A1""",A1,"")', "B3", 'IF(A2="A1 ""A1""",A2,"")'],
    ["'A1 sheet'!A1+Sheet1!A1+A1!A1", "B3", "'A1 sheet'!A2+Sheet1!A2+A1!A2"],
    ["Log[[#This Row],[A1]]+Rate_A1+A1B", "B3", "Log[[#This Row],[A1]]+Rate_A1+A1B"],
    ["A1", "A2", "#REF!"],
    ["XFD1048576", "B3", "#REF!"],
    ["XFE1+A1048577", "B3", "XFE1+A1048577"],
    ["TODAY()-30", "D9", "TODAY()-30"],
    ["", "B3", ""],
  ])("%s in %s is %s", (formula, place, moved) => {
    expect(moveFormula(formula, from, parseA1(place) ?? from)).toBe(moved);
  });
});
