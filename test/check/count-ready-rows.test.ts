import { checkReturn } from "../../src/check/check-return.ts";
import { countReadyRows } from "../../src/check/count-ready-rows.ts";
import { findingOf } from "../support/finding-of.ts";
import { answerAt, checkOf, type SampleRow } from "../support/return-of.ts";
import { GOOD_ROW } from "./rule-cases.ts";

function readyOf(rows: readonly SampleRow[]): (number | null)[] {
  const check = checkOf(rows);
  const { ready, rows: all } = countReadyRows(check.return, checkReturn(check));
  return [ready, all];
}

test.each<[string, readonly SampleRow[], readonly number[]]>([
  ["no rows", [], [0, 0]],
  ["pre-numbered rows do not count", [{ ref: "1b" }, GOOD_ROW], [1, 1]],
  ["a row with an error is not ready", [GOOD_ROW, { ...GOOD_ROW, ref: "5a" }], [1, 2]],
  ["a row with a query is", [{ ...GOOD_ROW, finish: "03/04/2019" }], [1, 1]],
  ["two errors in a row count once", [{ ...GOOD_ROW, ref: "5a", status: "x" }], [0, 1]],
])("%s", (_name, rows, counts) => {
  expect(readyOf(rows)).toEqual(counts);
});

test("an error about the whole file leaves no row ready", () => {
  const check = checkOf([GOOD_ROW]);
  const finding = findingOf({ sheet: null, cells: [] });
  expect(countReadyRows(check.return, [finding])).toMatchObject({ ready: 0, rows: 1 });
});

test("where the check ended with another plan's return, no row was checked", () => {
  const foreign = ["7a", "7b", "8a", "8b", "9a"].map((ref) => ({ ...GOOD_ROW, ref }));
  expect(readyOf(foreign)).toEqual([null, 5]);
  const check = checkOf([GOOD_ROW]);
  const plan = { ...check.return.identity, plan: answerAt("Otherton plan") };
  const other = { ...check, return: { ...check.return, identity: plan } };
  expect(countReadyRows(other.return, checkReturn(other)).ready).toBeNull();
});
