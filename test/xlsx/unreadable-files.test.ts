import { strToU8, zipSync } from "fflate";
import { crc32 } from "../../src/xlsx/zip/crc32.ts";
import { xlsxOf, sheetXml, workbookXml, relationshipsXml } from "../support/xlsx-of.ts";
import { refusalOf } from "../support/refusal-of.ts";
import { oleOf, zipOf } from "../support/zip-of.ts";

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const sheet1 = (xml: string | Uint8Array) => xlsxOf({ "xl/worksheets/sheet1.xml": xml });
const whole = sheet1(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'));

/** A container that is no .xlsx, with its relationships leading to `main`. */
const packageOf = (main: string) =>
  zipSync({
    "_rels/.rels": strToU8(relationshipsXml([["rId1", "officeDocument", main]])),
    [main]: strToU8("<x/>"),
  });

describe("files that are no workbook", () => {
  test.each<[what: string, bytes: Uint8Array, code: string, says: string]>([
    ["an empty file", new Uint8Array(), "empty", "empty"],
    ["blanks only", new Uint8Array(100), "not-a-workbook", "a file of blanks"],
    [
      "a web page",
      latin1("\n<!DOCTYPE html><html><body>Sign in</body></html>"),
      "not-a-workbook",
      "a web page",
    ],
    [
      "a table saved as a page",
      latin1("<table><tr><td>1a</td></tr></table>"),
      "not-a-workbook",
      "a web page",
    ],
    [
      "an XML spreadsheet",
      latin1(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      ),
      "not-a-workbook",
      "Excel 2003 XML",
    ],
    [
      "a flat .fods file",
      latin1(
        '<?xml version="1.0"?><o:document xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
      ),
      "open-document",
      ".ods",
    ],
    [
      "an XML spreadsheet with a table",
      latin1(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Table/></Workbook>',
      ),
      "not-a-workbook",
      "Excel 2003 XML",
    ],
    ["other XML", latin1('<?xml version="1.0"?><a/>'), "not-a-workbook", "an XML file"],
    ["a CSV file", latin1("Ref,Action\n1a,Done\n"), "not-a-workbook", "a CSV or text file"],
    [
      "a CSV file in UTF-16",
      Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x2c, 0, 0x42, 0]),
      "not-a-workbook",
      "a CSV",
    ],
    [
      "a CSV file in UTF-8",
      latin1("\xef\xbb\xbfRef;Action"),
      "not-a-workbook",
      "a CSV or text file",
    ],
    ["a table of tabs", latin1("Ref\tAction"), "not-a-workbook", "a CSV or text file"],
    ["a page in UTF-8", latin1("\xef\xbb\xbf <HTML>"), "not-a-workbook", "a web page"],
    [
      "a page in UTF-16, big end first",
      latin1("\xfe\xff\0<\0h\0t\0m\0l\0>"),
      "not-a-workbook",
      "a web page",
    ],
    ["a page's head", latin1("<HEAD></HEAD>"), "not-a-workbook", "a web page"],
    ["a page's body", latin1("<body></body>"), "not-a-workbook", "a web page"],
    ["a text file", latin1("Nothing to report"), "not-a-workbook", "it is a text file."],
    [
      "a text with one strange letter in a hundred",
      latin1(`${"word ".repeat(20)}\x01`.slice(1)),
      "not-a-workbook",
      "a text file",
    ],
    ["a PNG", latin1("\x89PNG\r\n\x1a\n"), "not-a-workbook", "a picture"],
    ["a JPEG", latin1("\xff\xd8\xff\xe0"), "not-a-workbook", "a picture"],
    ["a GIF", latin1("GIF89a\x01\0"), "not-a-workbook", "a picture"],
    ["a TIFF from a PC", latin1("II*\0\x08\0\0\0"), "not-a-workbook", "a picture"],
    ["a TIFF from a Mac", latin1("MM\0*\0\0\0\x08"), "not-a-workbook", "a picture"],
    ["a film", latin1("RIFF\x24\0\0\0AVI "), "not-a-workbook", "a picture, sound or film"],
    ["a PDF", latin1("%PDF-1.7\n"), "not-a-workbook", "a PDF"],
    ["a rich text file", latin1("{\\rtf1\\ansi Done}"), "not-a-workbook", "a rich text document"],
    ["a 7z archive", latin1("7z\xbc\xaf\x27\x1c"), "not-a-workbook", "a compressed folder"],
    ["a RAR archive", latin1("Rar!\x1a\x07\0"), "not-a-workbook", "a compressed folder"],
    ["a program", latin1("MZ\x90\0\x03"), "not-a-workbook", "a program"],
    ["a gzip file", latin1("\x1f\x8b\x08\0"), "not-a-workbook", "a compressed file"],
    [
      "bytes of no kind",
      Uint8Array.from({ length: 500 }, (_, at) => (at * 89) % 31),
      "not-a-workbook",
      "does not know",
    ],
    [
      "an encrypted workbook",
      oleOf(["EncryptionInfo", "EncryptedPackage"]),
      "password-protected",
      "clear the password",
    ],
    ["an .xls file", oleOf(["Root Entry", "Workbook"]), "old-excel", ".xls"],
    ["an .xls file of Excel 95", oleOf(["Book"]), "old-excel", ".xls"],
    ["an .xls file of Excel 2", latin1("\t\0\x04\0\x02\0"), "old-excel", ".xls"],
    ["an .xls file of Excel 3", latin1("\t\x02\x06\0\0\0"), "old-excel", ".xls"],
    ["an .xls file of Excel 4", latin1("\t\x04\x06\0\0\0"), "old-excel", ".xls"],
    ["an .xls file of Excel 5, bare", latin1("\t\x08\x10\0\0\x05"), "old-excel", ".xls"],
    ["a .doc file", oleOf(["WordDocument"]), "not-a-workbook", "an old Word document"],
    [
      "a .ppt file",
      oleOf(["PowerPoint Document"]),
      "not-a-workbook",
      "an old PowerPoint presentation",
    ],
    [
      "an old Office file whose streams have other names of these lengths and beginnings",
      oleOf(["Workbooks", "WorkBook", "Bock", "EncryptedPackagf", "WordDocumenu"]),
      "not-a-workbook",
      "an old Office file",
    ],
    [
      "an old Office file that speaks of a workbook",
      Uint8Array.from([
        ...oleOf(["Root Entry"]),
        ...latin1("W\0o\0r\0k\0b\0o\0o\0k".padEnd(128, "\0")),
      ]),
      "not-a-workbook",
      "an old Office file",
    ],
    [
      "an .xls file cut in the middle of its list of streams",
      oleOf(["Root Entry", "Workbook"]).subarray(0, -1),
      "not-a-workbook",
      "an old Office file",
    ],
    ["an .msg file", oleOf(["__properties_version1.0"]), "not-a-workbook", "an old Office file"],
    [
      "an .ods file",
      zipOf([
        { name: "mimetype", method: 0, data: "application/vnd.oasis.opendocument.spreadsheet" },
      ]),
      "open-document",
      ".ods",
    ],
    [
      "an .odt file",
      zipOf([{ name: "mimetype", method: 0, data: "application/vnd.oasis.opendocument.text" }]),
      "not-a-workbook",
      "OpenDocument file",
    ],
    ["an .xlsb file", packageOf("xl/workbook.bin"), "binary-excel", ".xlsb"],
    ["a Word document", packageOf("word/document.xml"), "not-a-workbook", "a Word document"],
    [
      "a presentation",
      packageOf("ppt/presentation.xml"),
      "not-a-workbook",
      "a PowerPoint presentation",
    ],
    [
      "a Numbers document",
      zipOf([{ name: "Index/Document.iwa", data: "x" }]),
      "not-a-workbook",
      "Apple Numbers",
    ],
    ["a zip folder", zipOf([{ name: "photo.jpg", data: "x" }]), "not-a-workbook", "(.zip)"],
    ["an empty zip folder", zipOf([]), "not-a-workbook", "nothing in it"],
    [
      "a workbook part of another kind",
      xlsxOf({ "xl/workbook.xml": "<other/>" }),
      "not-a-workbook",
      "another kind",
    ],
  ])("%s", (_, bytes, code, says) => {
    const refusal = refusalOf(bytes);
    expect(refusal).toMatchObject({ code });
    expect(refusal?.message).toContain(says);
  });
});

describe("workbooks that cannot be read", () => {
  test.each<[what: string, bytes: Uint8Array, code: string]>([
    ["cut short at the end", whole.subarray(0, -30), "truncated"],
    ["cut short in the middle", whole.subarray(0, whole.length >> 1), "truncated"],
    ["cut after two bytes", whole.subarray(0, 2), "truncated"],
    ["no sheets at all", xlsxOf({ "xl/workbook.xml": workbookXml("") }), "no-sheets"],
    [
      "only a chart sheet",
      xlsxOf({
        "xl/_rels/workbook.xml.rels": relationshipsXml([
          ["rId1", "chartsheet", "worksheets/sheet1.xml"],
        ]),
      }),
      "no-sheets",
    ],
    ["a sheet whose part is gone", xlsxOf({ "xl/worksheets/sheet1.xml": null }), "missing-part"],
    [
      "a sheet without a relationship",
      xlsxOf({ "xl/_rels/workbook.xml.rels": null }),
      "missing-part",
    ],
    ["no workbook part", xlsxOf({ "xl/workbook.xml": null }), "missing-part"],
    [
      "text that is not there",
      sheet1(sheetXml('<row><c t="s"><v>3</v></c></row>')),
      "missing-part",
    ],
    ["a document type", sheet1(`<!DOCTYPE x><worksheet/>`), "unsafe-xml"],
    [
      "an entity of the document's own",
      sheet1(sheetXml('<row><c t="str"><v>&me;</v></c></row>')),
      "broken-xml",
    ],
    ["tags that do not match", sheet1("<worksheet><sheetData></worksheet>"), "broken-xml"],
    [
      "a control character",
      sheet1(sheetXml('<row><c t="str"><v>\u0001</v></c></row>')),
      "broken-xml",
    ],
    [
      "bytes that are no UTF-8",
      sheet1(latin1("<worksheet><sheetData/><!--\xe9--></worksheet>")),
      "broken-xml",
    ],
    [
      "an unknown alphabet",
      sheet1('<?xml version="1.0" encoding="ebcdic-cp-us"?><worksheet/>'),
      "broken-xml",
    ],
    ["row 1048577", sheet1(sheetXml('<row r="1048577"/>')), "outside-sheet"],
    ["row 0", sheet1(sheetXml('<row r="0"/>')), "outside-sheet"],
    ["row 1e12", sheet1(sheetXml('<row r="1e12"/>')), "outside-sheet"],
    ["row -1", sheet1(sheetXml('<row r="-1"/>')), "outside-sheet"],
    ["rows beyond the last", sheet1(sheetXml('<row r="1048576"/><row/>')), "outside-sheet"],
    ["column XFE", sheet1(sheetXml('<row r="1"><c r="XFE1"><v>1</v></c></row>')), "outside-sheet"],
    [
      "columns beyond the last",
      sheet1(sheetXml('<row r="1"><c r="XFD1"/><c><v>1</v></c></row>')),
      "outside-sheet",
    ],
    [
      "a cell named __proto__",
      sheet1(sheetXml('<row><c r="__proto__"><v>1</v></c></row>')),
      "outside-sheet",
    ],
    [
      "a cell in another row",
      sheet1(sheetXml('<row r="2"><c r="A3"><v>1</v></c></row>')),
      "outside-sheet",
    ],
    [
      "a merge that is none",
      sheet1(sheetXml("", '<mergeCells><mergeCell ref="A:B"/></mergeCells>')),
      "outside-sheet",
    ],
    [
      "a column 0",
      sheet1('<worksheet><cols><col min="0" max="3" hidden="1"/></cols><sheetData/></worksheet>'),
      "outside-sheet",
    ],
    [
      "a part of the wrong checksum",
      zipOf([{ name: "_rels/.rels", data: "<x/>", crc: 1 }]),
      "damaged",
    ],
    [
      "an encrypted part",
      zipOf([{ name: "xl/workbook.xml", data: "x", flags: 0x801 }]),
      "password-protected",
    ],
    [
      "an unknown compression",
      zipOf([{ name: "xl/workbook.xml", data: "x", method: 12 }]),
      "damaged",
    ],
    [
      "two parts of one name",
      zipOf([
        { name: "xl/a.xml", data: "x" },
        { name: "XL\\A.xml", data: "y" },
      ]),
      "damaged",
    ],
    [
      "parts that share their bytes",
      zipOf([
        { name: "a", data: "xxxx" },
        { name: "b", data: "xxxx", sharesBytesOf: 0 },
      ]),
      "damaged",
    ],
    [
      "a part that says it is smaller",
      zipOf([{ name: "_rels/.rels", data: "x".repeat(5_000), declaredSize: 10 }]),
      "lying-sizes",
    ],
    [
      "a part that says it is larger",
      zipOf([{ name: "_rels/.rels", data: "x".repeat(5_000), declaredSize: 6_000 }]),
      "lying-sizes",
    ],
    [
      "a part that says it is enormous",
      zipOf([{ name: "_rels/.rels", data: "x", declaredSize: 30_000_000 }]),
      "lying-sizes",
    ],
    [
      "a stored part that says it is larger",
      zipOf([{ name: "_rels/.rels", data: "x", method: 0, declaredSize: 2 }]),
      "lying-sizes",
    ],
  ])("%s", (_, bytes, code) => {
    expect(refusalOf(bytes)).toMatchObject({ code });
  });

  test.each<[limit: object, bytes: Uint8Array, says: string]>([
    [{ bytes: 100 }, whole, "more than 0 MB"],
    [{ entries: 3 }, whole, "more than 3 parts"],
    [{ partBytes: 100 }, whole, "when unpacked"],
    [{ totalBytes: 900 }, whole, "when unpacked"],
    [{ depth: 2 }, whole, "more than 2 levels"],
    [
      { sheets: 1 },
      xlsxOf({ "xl/worksheets/a.xml": sheetXml(""), "xl/worksheets/b.xml": sheetXml("") }),
      "more than 1 sheets",
    ],
    [
      { cells: 1 },
      sheet1(sheetXml("<row><c><v>1</v></c><c/><c><v>2</v></c></row>")),
      "more than 1 filled cells",
    ],
    [
      { merges: 1 },
      sheet1(
        sheetXml("", '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>'),
      ),
      "merged ranges",
    ],
    [
      { definedNames: 0 },
      xlsxOf({
        "xl/workbook.xml": workbookXml(
          "",
          '<definedNames><definedName name="a">1</definedName></definedNames>',
        ),
      }),
      "names",
    ],
  ])("what breaks the limit %j", (limits, bytes, says) => {
    const refusal = refusalOf(bytes, { limits });
    expect(refusal).toMatchObject({ code: "too-large" });
    expect(refusal?.message).toContain(says);
  });

  test("every sentence says what to do, and blames nobody", () => {
    for (const message of [refusalOf(new Uint8Array()), refusalOf(whole.subarray(0, 50))].map(
      (refusal) => refusal?.message,
    )) {
      expect(message).toMatch(/^This .*\. .*\.$/u);
    }
  });
});

test("crc32 is that of zip files, for any length", () => {
  expect(crc32(latin1("123456789"))).toBe(0xcbf43926);
  expect(crc32(latin1("The quick brown fox jumps over the lazy dog"))).toBe(0x414fa339);
  expect(crc32(new Uint8Array())).toBe(0);
});
