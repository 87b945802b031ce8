import { readFileSync } from "node:fs";
import { sheetOf } from "../../support/workbook-of.ts";
import { fieldsOf, readSheets } from "./read-sheets.ts";

function linesOf(file: string): string[][] {
  const [, ...lines] = readFileSync(`test/cases/${file}`, "utf8").trimEnd().split(/\r?\n/u);
  return lines.map((line) => line.split("\t"));
}

const WORDS = linesOf("status-words.tsv").map(([written = ""]) => written);

describe("words of a status", () => {
  test.each(WORDS.filter((written) => written !== ""))("%s is kept as written", (written) => {
    const { actions } = readSheets([
      sheetOf("Plan", [
        ["Ref", "Action", "Lead", "Due date", "RAG"],
        ["1", "Open a hub in the north", "Police", "May 2026", "Green"],
        ["2", "Train all staff", "Housing", "June 2026", written],
        ["3", "Write a guide", "Police", "July 2026", "Red"],
      ]),
    ]);
    expect(actions.map(({ status }) => status)).toEqual(["Green", written, "Red"]);
  });

  test("a column of them all is how things stand, surely", () => {
    const reading = readSheets([
      sheetOf("Plan", [
        ["Ref", "Action", "Lead", "Status"],
        ...WORDS.map((written, at) => [
          String(at + 1),
          `Open hub number ${at + 1}`,
          "Police",
          written,
        ]),
      ]),
    ]);
    expect(fieldsOf(reading)).toEqual(["reference action lead status"]);
  });

  test.each([
    ["High", "Medium", "Low"],
    ["Red", "Amber", "Green"],
    ["1", "2", "3"],
  ])("%s, %s, %s under a heading of priority are never a status", (...levels) => {
    const reading = readSheets([
      sheetOf("Plan", [
        ["Ref", "Action", "RAG (priority)", "Lead", "Due date"],
        ...levels.map((level, at) => [
          String(at + 1),
          `Open hub number ${at + 1}`,
          level,
          "Police",
          "May 2026",
        ]),
      ]),
    ]);
    expect(reading.actions.map(({ status, priority }) => [status, priority])).toEqual(
      levels.map((level) => [null, level]),
    );
  });
});

const DATES = linesOf("deadlines.tsv").map(
  ([heading = "", written = "", , start = "", end = ""]) => ({
    heading,
    written,
    wanted: /^(?:Start|Planned start)/u.test(heading) ? start : end,
  }),
);

test.each(DATES)("$heading: $written is $wanted in a plan", ({ heading, written, wanted }) => {
  const { actions } = readSheets([
    sheetOf("Plan", [
      ["Ref", "Action", "Lead", heading],
      ["1", "Open a hub in the north", "Police", written],
      ["2", "Train all staff", "Housing", written],
    ]),
  ]);
  const dates = actions.map(({ start, due, completed }) => (completed ?? start ?? due).end);
  expect(dates).toEqual([wanted, wanted]);
});
