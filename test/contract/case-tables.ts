import { readFileSync } from "node:fs";
import { TEMPLATE_COLUMNS } from "../../src/plan/return-template.ts";
import { workbookOf, type GridCell } from "../support/workbook-of.ts";
import { xlsxOfWorkbook } from "../support/xlsx-of-workbook.ts";
import type { Fixture } from "./fixture.ts";

const FORM: readonly string[] = TEMPLATE_COLUMNS.map(({ heading }) => heading);

/** The second column of a table of test/cases: what is read there. */
function textsOf(table: string): string[] {
  const [, ...lines] = readFileSync(`test/cases/${table}.tsv`, "utf8").trimEnd().split(/\r?\n/u);
  return lines.map((line) => (line.split("\t")[1] ?? "").replaceAll("\\n", "\n"));
}

function formOf(tables: readonly string[], rowOf: (text: string) => readonly GridCell[]): Fixture {
  const rows = tables.flatMap(textsOf).map(rowOf);
  return {
    name: `the texts of ${tables.join(" and ")}`,
    bytes: () => xlsxOfWorkbook(workbookOf({ Updates: [["Partner", "WMP"], [], FORM, ...rows] })),
  };
}

/** A return for each set of specifications: every text that is screened, and every way to write a date. */
export const CASE_TABLES: readonly Fixture[] = [
  formOf(["screening", "screening-more"], (text) => ["1a", text, "", "", "", "Not started"]),
  formOf(["timescale-examples"], (text) => ["1a", "Ran a course.", "", text, text, "Not started"]),
];
