import { strToU8 } from "fflate";
import { readDocument } from "../../src/intake/read-document.ts";
import { refusalBy } from "../support/refusal-by.ts";
import { paragraph, wordCell, wordFile, wordTable } from "../support/word-file.ts";
import { workbookOf } from "../support/workbook-of.ts";
import { xlsxOfWorkbook } from "../support/xlsx-of-workbook.ts";

const BOOK = xlsxOfWorkbook(workbookOf({ Plan: [["Ref"]] }));
const WORD = wordFile(paragraph("Plan") + wordTable([[wordCell("Ref")]]));

describe("a file that holds cells", () => {
  test.each([
    ["a workbook", "plan.xlsx", BOOK, "Plan"],
    ["a workbook by another name", "plan.docx", BOOK, "Plan"],
    ["a Word document", "plan.docx", WORD, "Table 1"],
    ["a Word document by another name", "plan.xlsx", WORD, "Table 1"],
    ["a CSV file", "plan.csv", strToU8("Ref,Action"), "plan"],
    ["a text file of rows", "plan.txt", strToU8("Ref\tAction"), "plan"],
  ])("is read by what it holds: %s", (_, name, bytes, sheet) => {
    expect(readDocument(bytes, name).sheets.map((one) => one.name)).toEqual([sheet]);
  });

  test.each([
    ["a web page by the name of a CSV file", "plan.csv", strToU8("<html><table>"), "a web page"],
    ["a rich text document", "plan.csv", strToU8("{\\rtf1"), "a rich text document"],
    ["a text without a name of rows", "plan", strToU8("Ref,Action"), "a CSV or text file"],
  ])("is refused with what it is: %s", (_, name, bytes, what) => {
    expect(refusalBy(() => readDocument(bytes, name)).detail).toBe(what);
  });
});
