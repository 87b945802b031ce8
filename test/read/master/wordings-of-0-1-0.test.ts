import { isOwnText } from "../../../src/plan/master/own-marks.ts";
import { marksOf010, outcomeOf010 } from "../../../src/read/master/wordings-of-0-1-0.ts";

test.each([
  ["Only a contributor gave a status: EXW, Complete", "only-contributor", "status"],
  ["Only a contributor gave a forecast finish: EXW, 1 May 2019", "only-contributor", "forecast"],
  ["Only a contributor gave a date completed: EXW, 1 May 2019", "only-contributor", "completed"],
  ["A contributor gives another date completed: EXW, 1 May 2019", "contributor-differs", ""],
  ['Status not in the list: EXC, "nearly"', "unknown-status", "status"],
  ['Not read as a date: forecast finish of EXC, "soon"', "unread-date", ""],
  ["A return proposes to start on 1 May 2019: EXC", "proposal", ""],
  ["Left out, for one cell does not hold it: 3 more", "left-out", ""],
])("version 0.1.0 wrote %j", (line, code, about) => {
  const marks = marksOf010(`Ask Sam\r\n${line}\n`);
  expect(marks).toMatchObject([{ code, about }]);
  expect([isOwnText(marks, line), isOwnText(marks, "Ask Sam")]).toEqual([true, false]);
});

test.each([
  "",
  "Only a contributor gave a status",
  "a return proposes to start on 1 May",
  "? Left out",
])("version 0.1.0 did not write %j", (line) => {
  expect(marksOf010(line)).toEqual([]);
});

test.each([
  ["Value A is used. Decided by J Example.", "used-a"],
  ["Value B is used. Decided by J Example.", "used-b"],
  ["Left as it was. Decided by J Example.", "left"],
  ["Not done yet: type who decided in the Decided by column.", "unnamed"],
  ["No longer differs: nothing to decide.", "overtaken"],
  ["", null],
  ["Decided: Value A is used", null],
])("version 0.1.0 said %j of a conflict: %s", (outcome, code) => {
  expect(outcomeOf010(outcome)).toBe(code);
});
