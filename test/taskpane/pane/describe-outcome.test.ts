import { describeOutcome } from "../../../taskpane/pane/describe-outcome.ts";
import type { LeftChange } from "../../../taskpane/open-workbook.ts";

function outcome(done: number, left: readonly (readonly [string, LeftChange["why"]])[] = []) {
  const was = { content: "", format: "General" };
  return {
    done: Array.from({ length: done }, () => ({ sheet: "S", cell: "A1", was, now: was })),
    left: left.map(([cell, why]) => ({ sheet: "S", cell, why })),
  };
}

test.each([
  [outcome(1), "Mended 1 cell."],
  [outcome(3), "Mended 3 cells."],
  [
    outcome(0, [["C4", "locked"]]),
    "Nothing was changed. C4 is locked on a protected sheet and was left as it is.",
  ],
  [
    outcome(1, [
      ["C4", "changed"],
      ["C5", "changed"],
      ["D1", "gone"],
    ]),
    'Mended 1 cell. C4, C5 hold something else by now and were left as they are. The sheet "S" is no longer there under its name.',
  ],
  [
    outcome(1_000, [
      ["C4", "stopped"],
      ["C5", "stopped"],
    ]),
    "Mended 1,000 cells. C4, C5 were not reached, because Excel stopped answering: try again.",
  ],
])("an outcome is told in plain sentences", (given, wanted) => {
  expect(describeOutcome("Mended", given)).toBe(wanted);
});

test("cells of several sheets are named with their sheets", () => {
  const left = [
    { sheet: "One", cell: "C4", why: "locked" as const },
    { sheet: "Two", cell: "C4", why: "locked" as const },
  ];
  expect(describeOutcome("Put back", { done: [], left })).toBe(
    "Nothing was changed. C4 on One, C4 on Two are locked on a protected sheet and were left as they are.",
  );
});
