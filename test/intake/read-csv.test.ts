import { strToU8 } from "fflate";
import fc from "fast-check";
import Papa from "papaparse";
import { readCsv } from "../../src/intake/csv/read-csv.ts";
import { refusalBy } from "../support/refusal-by.ts";
import { utf16Bytes } from "../support/utf16-bytes.ts";

function rowsOf(bytes: Uint8Array): (readonly string[])[] {
  const [sheet] = readCsv(bytes, "Plan 2026.csv").sheets;
  return (sheet?.rows ?? []).map(({ cells }) =>
    cells.map(({ value }) => (typeof value === "string" ? value : "")),
  );
}

const TABLE = "Ref,Action\r\n1.10,Café visits\r\n";
const READ = [
  ["Ref", "Action"],
  ["1.10", "Café visits"],
];

describe("a CSV file", () => {
  test.each([
    ["UTF-8", strToU8(TABLE)],
    ["UTF-8 with a mark", new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(TABLE)])],
    ["Windows-1252", strToU8(TABLE, true)],
    [
      "UTF-16, little end first, with a mark",
      new Uint8Array([0xff, 0xfe, ...utf16Bytes(TABLE, true)]),
    ],
    [
      "UTF-16, big end first, with a mark",
      new Uint8Array([0xfe, 0xff, ...utf16Bytes(TABLE, false)]),
    ],
    ["UTF-16 without a mark", utf16Bytes(TABLE, true)],
    ["UTF-16 without a mark, big end first", utf16Bytes(TABLE, false)],
    ["semicolons", strToU8(TABLE.replaceAll(",", ";"))],
    ["tabs", strToU8(TABLE.replaceAll(",", "\t"))],
    ["upright lines", strToU8(TABLE.replaceAll(",", "|"))],
    ["line feeds alone", strToU8(TABLE.replaceAll("\r", ""))],
  ])("is read whatever it is written in: %s", (_, bytes) => {
    expect(rowsOf(bytes)).toEqual(READ);
  });

  test.each([
    [
      "commas in the words of a file of semicolons",
      "Ref;Action\n1;Meet, plan, act\n2;Meet, then act\n",
    ],
    ["a title of one value above", "Our plan, 2026\n\nRef;Action\n1;Meet\n2;Act\n"],
    ["semicolons within quotation marks", 'Ref,Action\n1,"a;b;c"\n2,"d;e;f"\n'],
  ])("is parted where most rows are parted alike: %s", (_, text) => {
    const rows = rowsOf(strToU8(text));
    expect(rows.filter(([ref]) => ref === "1" || ref === "2").map((row) => row.length)).toEqual([
      2, 2,
    ]);
  });

  it("takes the delimiter that Excel's own first line names, and counts that line", () => {
    const [sheet] = readCsv(strToU8("sep=;\r\nRef;Action, or task\r\n"), "a.csv").sheets;
    expect(sheet?.rows).toEqual([
      {
        index: 1,
        hidden: false,
        cells: [
          { column: 0, value: "Ref" },
          { column: 1, value: "Action, or task" },
        ],
      },
    ]);
  });

  it("keeps the number of each row where lines are blank", () => {
    const [sheet] = readCsv(strToU8("Title\n\n\nRef,Action\n"), "a.csv").sheets;
    expect(sheet?.rows.map(({ index }) => index)).toEqual([0, 3]);
  });

  test.each([
    ["Plan 2026.csv", "Plan 2026"],
    ["a[b]c.csv", "a b c"],
    [`${"long name ".repeat(6)}.csv`, "long name long name long name l"],
    [".csv", "Sheet1"],
  ])("names its sheet after the file: %s", (file, name) => {
    expect(readCsv(strToU8("a,b"), file).sheets[0]?.name).toBe(name);
  });

  it("says where a quotation mark is opened and never closed", () => {
    const refusal = refusalBy(() => readCsv(strToU8('Ref,Action\n1,"Open\n2,Close\n'), "a.csv"));
    expect(refusal.message).toContain("row 2");
  });

  test.each([
    ["nothing but blanks", strToU8(" \r\n "), "empty"],
    ["too many columns", strToU8(",".repeat(16_384)), "too-large"],
  ])("is refused in a sentence: %s", (_, bytes, code) => {
    expect(refusalBy(() => readCsv(bytes, "a.csv")).code).toBe(code);
  });

  it("refuses more cells than its limits allow", () => {
    expect(refusalBy(() => readCsv(strToU8("a,b\nc,d"), "a.csv", { cells: 3 })).code).toBe(
      "too-large",
    );
  });

  it("gives back every value that was written, commas, quotation marks and line breaks too", () => {
    const value = fc.string({
      unit: fc.constantFrom("a", "é", ",", ";", '"', "\n", "=", "0", " "),
    });
    const table = fc.array(fc.tuple(value, value, value), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(table, (rows) => {
        const wanted = [["Ref", "Action", "Lead"], ...rows];
        const text = Papa.unparse(wanted, { delimiter: ",", quotes: true });
        const filled = wanted.map((row) => row.filter((cell) => cell !== ""));
        expect(rowsOf(strToU8(text))).toEqual(filled.filter((row) => row.length > 0));
      }),
    );
  });
});
