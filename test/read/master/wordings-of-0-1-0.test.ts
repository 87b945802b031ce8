import { isOwnText } from "../../../src/plan/master/own-marks.ts";
import {
  cellOf010,
  isAskedIn010,
  marksOf010,
  outcomeOf010,
  sentFilesOf010,
} from "../../../src/read/master/wordings-of-0-1-0.ts";

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

test("version 0.1.0 listed files in words", () => {
  const cell =
    "EXC, received twice.xlsx, received 5 November 2018 at 09:00, 0 errors, 0 queries, nil return, SHA-256 3f9a1c2e\r\n" +
    "Sam rang\n" +
    "b.xlsx, received 5 November 2018 at 09:00:07, 1 error, 12 queries, SHA-256 88aa0012";
  expect(sentFilesOf010(cell)).toEqual([
    {
      file: "EXC, received twice.xlsx",
      received: "2018-11-05T09:00:00",
      sha256: "3f9a1c2e",
      errors: 0,
      queries: 0,
      isNil: true,
    },
    {
      file: "b.xlsx",
      received: "2018-11-05T09:00:07",
      sha256: "88aa0012",
      errors: 1,
      queries: 12,
      isNil: false,
    },
  ]);
});

test.each([
  ["Nothing", false],
  ["A status on 1b", true],
])("version 0.1.0 wrote that a partner owes %j", (role, isAsked) => {
  expect(isAskedIn010(role)).toBe(isAsked);
});

test.each([
  ["Evidence sheet, 12, column What shows progress", "Evidence.text 12"],
  ["Master plan sheet, 2a, column Latest update", "MasterPlan.update 2a"],
  ["Papers sheet, Brief update, column 2, column Text", "Papers.text Brief update, column 2"],
  ["Settings sheet, Title of the plan, column Value", "Settings.value Title of the plan"],
  ["Own notes sheet, 3, column Remarks", "Own notes.Remarks 3"],
  ['The paper itself, section "a"', 'The paper itself, section "a"'],
])("version 0.1.0 called a cell %j", (place, cell) => {
  expect(cellOf010(place)).toBe(cell);
});
