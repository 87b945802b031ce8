import { namedArea, namedCell } from "../../src/workbook/lookup.ts";
import { workbookOf } from "../support/workbook-of.ts";

const book = workbookOf({ "Ann's list": [["a"]], Lists: [["b"]] }, [
  { name: "Cell", refersTo: "Lists!$B$4" },
  { name: "Range", refersTo: "Lists!$B$4:$C$9" },
  { name: "Quoted", refersTo: "'Ann''s list'!$A$1:$A$2" },
  { name: "Several", refersTo: "Lists!$A:$A,Lists!$3:$3" },
  { name: "Columns", refersTo: "Lists!$A:$A" },
  { name: "Constant", refersTo: "0.2" },
  { name: "Lost", refersTo: "Lists!#REF!" },
  { name: "Elsewhere", refersTo: "Gone!$A$1" },
]);

test.each([
  ["cell", "Lists", { top: 3, left: 1, bottom: 3, right: 1 }],
  ["Range", "Lists", { top: 3, left: 1, bottom: 8, right: 2 }],
  ["Quoted", "Ann's list", { top: 0, left: 0, bottom: 1, right: 0 }],
])("the name %s stands for cells of %s", (name, sheet, area) => {
  const found = namedArea(book, name);
  expect([found?.sheet.name, found?.area]).toEqual([sheet, area]);
});

test.each(["Several", "Columns", "Constant", "Lost", "Elsewhere", "Unknown"])(
  "the name %s stands for no rectangle",
  (name) => {
    expect(namedArea(book, name)).toBeUndefined();
  },
);

test.each([
  ["Cell", { row: 3, column: 1 }],
  ["Range", undefined],
  ["Constant", undefined],
])("the name %s stands for the cell %j", (name, address) => {
  expect(namedCell(book, name)?.address).toEqual(address);
});
