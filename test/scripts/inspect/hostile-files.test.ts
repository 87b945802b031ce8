import { strToU8 } from "fflate";
import { inspectFile } from "../../../scripts/inspect/inspect-file.ts";
import { docxOf, wordXml } from "../../support/docx-of.ts";
import { sheetXml, xlsxOf } from "../../support/xlsx-of.ts";
import { oleOf, zipOf } from "../../support/zip-of.ts";
import { processorMs } from "../../support/processor-ms.ts";

const MAX_MS = 10_000;

async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const start = processorMs();
  try {
    return `found ${(await inspectFile(name, bytes)).length}`;
  } catch (fault) {
    const inTime = processorMs() - start < MAX_MS;
    return inTime && fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  }
}

const packed = (name: string, data: string, declaredSize?: number) =>
  zipOf([declaredSize === undefined ? { name, data } : { name, data, declaredSize }]);
const pathTrick = () => xlsxOf({ "../../etc/evil.xml": "<a/>" });

test.each([
  ["an empty file", "a.xlsx", () => new Uint8Array(), /it is empty/u],
  ["a PDF", "a.pdf", () => strToU8("%PDF-1.7 ..."), /is a PDF, which cannot be looked into here/u],
  ["a PDF by the name of a page", "a.html", () => strToU8("%PDF-1.7 ..."), /is a PDF/u],
  ["a password", "a.xlsx", () => oleOf(["EncryptedPackage"]), /protected with a password/u],
  ["an old workbook", "a.xls", () => oleOf(["Workbook"]), /old Excel format/u],
  ["an old document", "a.doc", () => oleOf(["WordDocument"]), /an old Word document/u],
  ["a zip of other things", "a.zip", () => packed("a.txt", "x"), /no Word or Excel file/u],
  ["a program", "a.csv", () => Uint8Array.of(0x4d, 0x5a, 0x90, 0), /was not looked into/u],
  ["parts outside the file", "a.xlsx", pathTrick, /names parts outside itself/u],
  [
    "a part that lies about its size",
    "a.xlsx",
    () => packed("_rels/.rels", "<a/>", 9_000_000),
    /another size/u,
  ],
  ["a zip cut short", "a.docx", () => docxOf("").slice(0, -40), /cut short|damaged/u],
  [
    "a document type",
    "a.docx",
    () => docxOf("", { "word/settings.xml": '<!DOCTYPE a [<!ENTITY x "y">]><a/>' }),
    /entity definition/u,
  ],
  ["broken XML", "a.docx", () => docxOf("<w:p>"), /word\/document\.xml\) is damaged/u],
  [
    "nesting a million deep",
    "a.docx",
    () => docxOf("<w:p>".repeat(1_000_000)),
    /levels of nesting/u,
  ],
  [
    "a part of 41 MB",
    "a.docx",
    () => docxOf(`<w:p>${" ".repeat(41_000_000)}</w:p>`),
    /too large to be read safely/u,
  ],
  [
    "two million cells",
    "a.xlsx",
    () =>
      xlsxOf({
        "xl/worksheets/sheet1.xml": sheetXml(
          `<row>${"<c><v>1</v></c>".repeat(200)}</row>`.repeat(10_000),
        ),
      }),
    /more than 1,000,000 filled cells/u,
  ],
])("%s: one sentence says why nobody looked", async (_, name, make, says) => {
  const message = await refusal(name, make());
  expect(message).toMatch(says);
  expect(message.startsWith(`NotInspected: ${name} was not looked into: `)).toBe(true);
});

test.each([
  [
    "a page of quotation marks",
    "a.html",
    () => strToU8(`<html><p ${'"a" '.repeat(300_000)}<p '${"<a '>".repeat(200_000)}`),
  ],
  ["a page of open tags", "a.html", () => strToU8(`<html>${"<a ".repeat(400_000)}`)],
  [
    "a style sheet of brackets",
    "a.html",
    () => strToU8(`<html><style>${"{".repeat(200_000)}</style>`),
  ],
  ["rows of quotation marks", "a.csv", () => strToU8(`a,${'"'.repeat(1_000_001)}`)],
  ["rows of blanks", "a.csv", () => strToU8(`a,${" ".repeat(1_000_000)}`)],
  [
    "columns over and over",
    "a.xlsx",
    () =>
      xlsxOf({
        "xl/worksheets/sheet1.xml": sheetXml("<row><c><v>1</v></c></row>").replace(
          "<sheetData>",
          `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(16_000)}</cols><sheetData>`,
        ),
      }),
  ],
  [
    "styles that rest on one another in a ring",
    "a.docx",
    () =>
      docxOf("", {
        "word/styles.xml": wordXml(
          "styles",
          '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
        ),
      }),
  ],
])(
  "%s: looking ends in time",
  async (_, name, make) => {
    expect(await refusal(name, make())).toMatch(/^found \d+$/u);
  },
  MAX_MS,
);
