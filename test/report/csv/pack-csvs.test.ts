import fc from "fast-check";
import type { PackCell } from "../../../src/publish/pack.ts";
import { csvField } from "../../../src/report/csv/csv-field.ts";
import { packCsvs } from "../../../src/report/csv/pack-csvs.ts";
import { looksLikeFormula } from "../../../src/text/looks-like-formula.ts";
import { actionsTable, COUNTS, packOf, SAMPLE_PACK, typed } from "../../support/sample-pack.ts";

const number = (text: string, value: number): PackCell => ({ ...typed(text), number: value });

test.each([
  ["=1+1", "'=1+1"],
  ["+44 121 496 0123", "'+44 121 496 0123"],
  ["-2+3", "'-2+3"],
  ["- a point", "'- a point"],
  ["@SUM(1)", "'@SUM(1)"],
  ["\t=1", '"\'\t=1"'],
  ["\r=1", '"\'\n=1"'],
  ["  =1", "'  =1"],
  ['"=1', '"\'""=1"'],
  ["\uFF1D1", "'\uFF1D1"],
  ["\u0000=1", "'=1"],
  ["a=1", "a=1"],
  ["[x]", "[x]"],
  ["Smith, J", '"Smith, J"'],
  ['say "no"', '"say ""no"""'],
  ["one\r\ntwo", '"one\ntwo"'],
  ["one\r\f\ntwo", '"one\n\ntwo"'],
  ["a;=1", '"a;=1"'],
  [" blank ", '" blank "'],
])("the text %p is the field %p", (text, field) => {
  expect(csvField(typed(text))).toBe(field);
});

test.each([
  ["-4", -4, "-4"],
  ["1,250", 1250, "1250"],
  ["0.50", 0.5, "0.50"],
  ["25.7", 25.683, "25.7"],
  ["25.7%", 25.683, "25.7%"],
  ["-17.9%", -17.91, "-17.9%"],
  ["10 of 38", 10, "10 of 38"],
  ["-10 of 38", -10, "'-10 of 38"],
  ["[c]", 3, "[c]"],
])("the number %p for %d is the field %p", (text, value, field) => {
  expect(csvField(number(text, value))).toBe(field);
});

/** A reader of RFC 4180 of the test's own. */
function readBack(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, bare = "", end] of text.slice(1).matchAll(field)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

test("each table of a pack is a file named after it, with mark, headings and lines that end in CRLF", () => {
  const files = packCsvs(SAMPLE_PACK);
  expect(files.map(({ name }) => name)).toEqual(["ratings.csv", "actions.csv", "hostile.csv"]);
  expect(files[0]?.text).toBe(
    "\uFEFFRating,Actions\r\nRed,10\r\nAmber,4\r\nGrey,0\r\nGreen,1200\r\nBlue,3\r\n",
  );
  expect(readBack(files[1]?.text ?? "")).toHaveLength(61);
});

test("long texts stand in full", () => {
  expect(packCsvs(SAMPLE_PACK)[2]?.text).toContain("W".repeat(300));
});

test("whatever is typed comes back as one field that no program would run", () => {
  const table = (text: string) => ({ ...COUNTS, rows: [[typed(text), typed("end")]] });
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\s"=+\-@,;\r\n]{1,6}$/u)), (text) => {
      const [file] = packCsvs(packOf(table(text)));
      const [, row] = readBack(file?.text ?? "");
      expect(row).toHaveLength(2);
      expect(looksLikeFormula(row?.[0] ?? "")).toBe(false);
      const kept = text
        .replace(/\r\n?/gu, "\n")
        .replace(/(?!\t|\n)[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu, ""); // eslint-disable-line no-control-regex
      expect(row?.[0]?.replace(/^'/u, "")).toBe(kept.replace(/^'/u, ""));
    }),
  );
});

test("a table without rows has its headings", () => {
  expect(readBack(packCsvs(packOf(actionsTable(0)))[0]?.text ?? "")).toHaveLength(1);
});
