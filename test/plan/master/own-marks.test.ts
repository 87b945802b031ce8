import { isOwnText, OWN_MARKS, ownMark } from "../../../src/plan/master/own-marks.ts";
import { cellTextOf, valueOfText } from "../../support/cell-text-of.ts";

const marks = [
  ownMark("text", "update", "Trained 40 staff\nand more"),
  ownMark("only-contributor", "status", "Only EXW."),
  ownMark("left-out", "", "3 more"),
];

test("marks come back from their cell, among lines that are none", () => {
  const cell = cellTextOf(OWN_MARKS, marks);
  expect(cell.split("\n")).toEqual([
    expect.stringMatching(/^text update [\da-f]{8}$/u),
    expect.stringMatching(/^only-contributor status [\da-f]{8}$/u),
    expect.stringMatching(/^left-out [\da-f]{8}$/u),
  ]);
  const typed = `Ask Sam\n${cell}\nnew-code status 3f9a1c2e`;
  expect(valueOfText(OWN_MARKS, typed)).toEqual(marks);
});

test.each([
  ["Trained 40 staff\r\nand more", "update", true],
  [" Trained 40 staff\nand more ", "update", true],
  ["Trained 40 staff and more", "update", false],
  ["Trained 40 staff\nand more", "evidence", false],
  ["Only EXW.", "update", false],
  ["Only EXW.", undefined, true],
  ["only EXW.", undefined, false],
  ["Trained 40 staff\nand more", undefined, false],
])("%j as %s is the merge's: %j", (text, field, own) => {
  expect(isOwnText(marks, text, field)).toBe(own);
});
