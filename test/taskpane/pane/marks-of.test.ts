import { marksOf } from "../../../taskpane/pane/marks-of.ts";
import { findingOf } from "../../support/finding-of.ts";

test("cells are marked sheet by sheet, and one with an error and a query as an error", () => {
  const findings = [
    findingOf({ severity: "query", cells: ["A1", "A2"] }),
    findingOf({ severity: "error", cells: ["A2", "A3"] }),
    findingOf({ severity: "error", sheet: "Other", cells: ["A1"] }),
    findingOf({ severity: "error", sheet: null, cells: [] }),
    findingOf({ severity: "query", cells: ["A3", "A4"] }),
  ];
  expect(marksOf(findings)).toEqual([
    { sheet: "Updates", severity: "query", cells: ["A1", "A4"] },
    { sheet: "Updates", severity: "error", cells: ["A2", "A3"] },
    { sheet: "Other", severity: "error", cells: ["A1"] },
  ]);
});

test("nothing to mend marks nothing", () => {
  expect(marksOf([])).toEqual([]);
});
