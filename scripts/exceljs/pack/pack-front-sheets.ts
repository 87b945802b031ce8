import type { Workbook } from "exceljs";
import { longDay } from "../../../src/calendar/iso-day.ts";
import type { Pack, PackCell, PackColumn, PackStanding } from "../../../src/publish/pack.ts";
import { standingSentence } from "../../../src/publish/standing-sentence.ts";
import {
  CONTENTS,
  COVER,
  NOTES,
  type PackSheets,
} from "../../../src/report/pack-workbook/pack-sheets.ts";
import { count } from "../../../src/text/count.ts";
import { addPackSheet } from "./add-pack-sheet.ts";
import { writeLines } from "./pack-cells.ts";
import { linkToSheet, writePackTable } from "./write-pack-table.ts";

const COVER_WIDTH = 75;
const TABLE_WIDTH = 100;

function column(heading: string, width: number): PackColumn {
  return { heading, kind: "text", width };
}

function cells(...texts: readonly string[]): PackCell[] {
  return texts.map((text) => ({ text, origin: null }));
}

/** The cover: title, header lines, markings, standing and fingerprint, one below the other in column A. */
export function addCoverSheet(workbook: Workbook, pack: Pack, standing: PackStanding): void {
  const sheet = addPackSheet(workbook, COVER, false);
  sheet.getColumn(1).width = COVER_WIDTH;
  const lines = [
    pack.title,
    `Written by ${pack.team}. The figures are as of ${longDay(pack.date)}.`,
    standingSentence(standing),
    ...pack.details.map(({ label, text }) => `${label}: ${text.text}`),
    `Handling: ${pack.handling}`,
    `Publication: ${pack.publication}`,
    `Fingerprint of the content (SHA-256): ${standing.contentSha256}`,
    `The sheet ${CONTENTS} lists the tables. The same tables stand in the Word paper.`,
  ];
  writeLines(sheet, lines, COVER_WIDTH);
}

/** The contents: a table of the sheets behind it, each name a link. */
export function addContentsSheet(workbook: Workbook, { tables }: PackSheets): void {
  const sheet = addPackSheet(workbook, CONTENTS, false);
  const entries = [
    { tab: NOTES, title: "Notes on the tables, and what markers mean" },
    ...tables.map(({ tab, table }) => ({ tab, title: table.title })),
  ];
  writeLines(sheet, [
    "Contents",
    `This worksheet contains one table. It lists the ${count(tables.length, "table")} of this workbook and the notes, each with a link to its sheet.`,
  ]);
  const headingRow = 3;
  writePackTable(sheet, {
    name: CONTENTS,
    columns: [column("Sheet", 2), column("What it holds", 4)],
    rows: entries.map(({ tab, title }) => cells(tab, title)),
    headingRow,
    width: TABLE_WIDTH,
  });
  entries.forEach(({ tab }, index) => {
    linkToSheet(sheet.getCell(headingRow + 1 + index, 1), tab, tab);
  });
}

/** The notes: a table of note numbers and markers with their meaning; a sentence where there is none. */
export function addNotesSheet(workbook: Workbook, { notes }: PackSheets): void {
  const sheet = addPackSheet(workbook, NOTES, false);
  if (notes.length === 0) {
    sheet.getColumn(1).width = COVER_WIDTH;
    writeLines(sheet, ["Notes", "The tables of this workbook need no notes."]);
    return;
  }
  writeLines(sheet, ["Notes", "This worksheet contains one table."]);
  writePackTable(sheet, {
    name: NOTES,
    columns: [column("Note", 1), column("Meaning", 6), column("Sheets", 3)],
    rows: notes.map(({ mark, meaning, tabs }) => cells(mark, meaning, tabs.join(", "))),
    headingRow: 3,
    width: TABLE_WIDTH,
  });
}
