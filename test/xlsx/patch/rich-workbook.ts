import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office";

/** A master as a person might have made it: a plan with dates, a table to append to, a summary. */
async function buildSheets(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Example";
  const summary = workbook.addWorksheet("Summary");
  summary.addRow(["Red", { formula: 'COUNTIF(Plan!C2:C9,"Red")', result: 7 }]);
  summary.mergeCells("A3:C4");
  summary.getCell("A3").value = "Merged";
  const plan = workbook.addWorksheet("Plan");
  plan.columns = [{ width: 8 }, { width: 40 }, { width: 12 }, { width: 14 }, { width: 10 }];
  plan.addRow(["Ref", "Title", "Rating", "Due", "Days"]);
  for (let row = 2; row <= 9; row++) {
    plan.addRow([
      `${row}a`,
      `Action ${row}`,
      "Green",
      new Date(Date.UTC(2018, 10, row)),
      { formula: `D${row}-1`, result: 43000 + row },
    ]);
    plan.getCell(row, 4).numFmt = "dd/mm/yyyy";
    plan.getCell(row, 1).font = { bold: true, color: { argb: "FF112233" } };
    plan.getCell(row, 1).border = { bottom: { style: "thin" } };
  }
  plan.getCell("A2").note = "A comment";
  const log = workbook.addWorksheet("Progress log");
  log.getCell("A1").value = "Every update";
  log.addTable({
    name: "ProgressLog",
    ref: "B3",
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: [
      { name: "Ref", filterButton: true },
      { name: "Update" },
      { name: "Date" },
      { name: "Status" },
    ],
    rows: [
      ["1a", "First", new Date(Date.UTC(2018, 9, 16)), "On track"],
      ["1b", "Second", new Date(Date.UTC(2018, 9, 16)), "Complete"],
    ],
  });
  for (const row of [4, 5]) {
    log.getCell(row, 4).numFmt = "dd/mm/yyyy";
    log.getCell(row, 3).alignment = { wrapText: true, vertical: "top" };
    log.getCell(row, 5).dataValidation = { type: "list", formulae: ['"On track,Complete"'] };
  }
  log.addConditionalFormatting({
    ref: "A4:H5",
    rules: [
      {
        type: "expression",
        priority: 1,
        formulae: ['$E4="Complete"'],
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FF00FF00" } } },
      },
    ],
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const RULES_14 = `<extLst><ext xmlns:x14="${MICROSOFT}/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="${MICROSOFT}/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Plan!$A$2:$A$9</xm:f></x14:formula1><xm:sqref>B4:B5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

/** Parts that exceljs knows nothing of, with links to them from sheet 2 and from the workbook. */
const FOREIGN: readonly (readonly [part: string, text: string])[] = [
  ["xl/drawings/drawing9.xml", '<xdr:wsDr xmlns:xdr="urn:drawing"/>'],
  ["xl/charts/chart1.xml", '<c:chartSpace xmlns:c="urn:chart"><c:chart/></c:chartSpace>'],
  ["xl/pivotTables/pivotTable1.xml", "<pivotTableDefinition/>"],
  ["xl/pivotCache/pivotCacheDefinition1.xml", "<pivotCacheDefinition/>"],
  ["xl/threadedComments/threadedComment1.xml", "<ThreadedComments/>"],
  ["xl/persons/person.xml", "<personList/>"],
  ["xl/slicers/slicer1.xml", "<slicers/>"],
  ["xl/slicerCaches/slicerCache1.xml", "<slicerCacheDefinition/>"],
  ["xl/externalLinks/externalLink1.xml", "<externalLink/>"],
  ["customXml/item1.xml", "<label>Official</label>"],
  ["docMetadata/LabelInfo.xml", "<labelList/>"],
  ["xl/vbaProject.bin", "\u0000\u0001 not really macros"],
];

function link(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

type Parts = Record<string, Uint8Array>;

function change(parts: Parts, name: string, from: string, to: string): void {
  const text = strFromU8(parts[name] ?? new Uint8Array());
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  parts[name] = strToU8(text.replace(from, () => to));
}

function addForeignParts(parts: Parts): void {
  for (const [name, text] of FOREIGN) parts[name] = strToU8(text);
  parts["xl/calcChain.xml"] = strToU8('<calcChain><c r="E2" i="2"/></calcChain>');
  change(
    parts,
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `${link("rId91", "calcChain", "calcChain.xml")}${link("rId92", "vbaProject", "vbaProject.bin")}</Relationships>`,
  );
  change(
    parts,
    "[Content_Types].xml",
    "</Types>",
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
  );
}

/** A rich workbook with charts, pivots, slicers, comments, macros and the rest, as bytes. */
export async function richWorkbook(): Promise<Uint8Array> {
  const parts: Parts = unzipSync(await buildSheets());
  addForeignParts(parts);
  change(
    parts,
    "xl/workbook.xml",
    "</sheets>",
    `</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">'Progress log'!$A$1:$E$5</definedName><definedName name="Ratings">Plan!$C$2:$C$9</definedName></definedNames>`,
  );
  const sheet3 = strFromU8(parts["xl/worksheets/sheet3.xml"] ?? new Uint8Array());
  const before = /<tableParts[\s\S]*<\/tableParts>/u.exec(sheet3)?.[0] ?? "";
  change(parts, "xl/worksheets/sheet3.xml", before, before + RULES_14);
  return zipSync(parts, { mtime: new Date(2018, 10, 14) });
}
