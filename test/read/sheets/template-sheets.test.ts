import { LIST_HEADINGS } from "../../../src/plan/list-headings.ts";
import { ACTION_HEADINGS, TEMPLATE_SHEETS } from "../../../src/plan/return-template.ts";
import { strangeLines } from "../../../src/read/sheets/template-sheets.ts";
import { sheetOf } from "../../support/workbook-of.ts";

test.each([
  [TEMPLATE_SHEETS.lists, Object.values(LIST_HEADINGS)],
  [TEMPLATE_SHEETS.actions, Object.values(ACTION_HEADINGS)],
])("on %s only what stands beside its own columns is strange", (name, headings) => {
  const entries = headings.map((_, column) => `entry ${column}`);
  const grid = [["A title"], [...headings, "My notes"], [...entries, "I typed beside it"]];
  const lines = strangeLines(sheetOf(name, grid));
  const values = lines.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(values).toEqual(["My notes", "I typed beside it"]);
});
