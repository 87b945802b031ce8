import type { Finding, Severity } from "../finding/finding.ts";
import { groupBy } from "../finding/group-by.ts";
import { listCells } from "../finding/list-cells.ts";
import { FEEDBACK_SHEET } from "../plan/feedback-sheet.ts";
import { tidySpaces } from "../text/tidy.ts";
import { type CellAddress, compareAddresses, parseA1, toA1 } from "../workbook/address.ts";
import type { AddFirstSheet, Edit, MarkCells, NewCell } from "../workbook/edit.ts";
import { sheetNamed } from "../workbook/lookup.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { countFindings } from "./count-findings.ts";

const { name: SHEET_NAME, title: TITLE, headings: HEADINGS } = FEEDBACK_SHEET;
const WIDTHS = [10, 16, 22, 26, 80];
const KINDS: Readonly<Record<Severity, string>> = { error: "Error", query: "Query" };
/** Red and blue, pale: black text has a contrast above 13 to 1, and no form's own yellow is like them. */
const FILLS: Readonly<Record<Severity, string>> = { error: "FFD6D6", query: "BDD7EE" };

function freeName(workbook: Workbook): string {
  let name: string = SHEET_NAME;
  for (let number = 2; sheetNamed(workbook, name); number++) name = `${SHEET_NAME} ${number}`;
  return name;
}

function textCell(value: string): NewCell {
  return { value: value === "" ? null : value, look: "text" };
}

/** The cells of a finding, with a click leading to the first of them where a reader can see its sheet. */
function linkCell({ sheet, cells }: Finding, workbook: Workbook): NewCell {
  const shown = textCell(listCells(cells));
  const [first] = cells;
  const address = first === undefined ? undefined : parseA1(first);
  const target = sheet === null ? undefined : sheetNamed(workbook, sheet);
  if (!address || target?.visibility !== "visible") return shown;
  return { ...shown, link: { sheet: target.name, address } };
}

function findingRow(finding: Finding, workbook: Workbook): NewCell[] {
  return [
    textCell(KINDS[finding.severity]),
    textCell(finding.sheet ?? "The file"),
    linkCell(finding, workbook),
    textCell(finding.heading ?? ""),
    textCell(finding.message),
  ];
}

function feedbackSheet(
  findings: readonly Finding[],
  file: string,
  workbook: Workbook,
): AddFirstSheet {
  const errors = findings.some(({ severity }) => severity === "error");
  const ask = errors
    ? "Mend every error, confirm or change every query, and send the return again."
    : "Confirm or change every query.";
  return {
    kind: "add-first-sheet",
    name: freeName(workbook),
    rows: [
      [{ value: TITLE, look: "title" }],
      [{ value: `${tidySpaces(file)}: ${countFindings(findings)}. ${ask}`, look: "line" }],
      [
        {
          value:
            "Cells with an error are marked red and cells with a query blue; the rest is as you sent it.",
          look: "line",
        },
      ],
      [],
      HEADINGS.map((value): NewCell => ({ value, look: "heading" })),
      ...findings.map((finding) => findingRow(finding, workbook)),
    ],
    widths: WIDTHS,
  };
}

interface MarkedCell {
  readonly sheet: string;
  readonly address: CellAddress;
}

function cellsOf(
  findings: readonly Finding[],
  severity: Severity,
  workbook: Workbook,
): MarkedCell[] {
  return findings.flatMap((finding) => {
    const sheet = finding.sheet === null ? undefined : sheetNamed(workbook, finding.sheet)?.name;
    if (finding.severity !== severity || sheet === undefined) return [];
    return finding.cells.flatMap((cell) => {
      const address = parseA1(cell);
      return address ? [{ sheet, address }] : [];
    });
  });
}

function keyOf({ sheet, address }: MarkedCell): string {
  return `${sheet}!${toA1(address)}`;
}

function markEdits(cells: readonly MarkedCell[], fill: string): MarkCells[] {
  const distinct = [...new Map(cells.map((cell) => [keyOf(cell), cell])).values()];
  return [...groupBy(distinct, ({ sheet }) => sheet)].map(([sheet, own]) => ({
    kind: "mark-cells",
    sheet,
    addresses: own.map(({ address }) => address).sort(compareAddresses),
    fill,
  }));
}

/**
 * The edits that give a return back to its partner: a first sheet with every finding, in order, linked
 * to its cell, and the cells marked. A cell with an error and a query is marked as an error. None where
 * there is nothing to mend.
 */
export function feedbackEdits(
  findings: readonly Finding[],
  file: string,
  workbook: Workbook,
): Edit[] {
  if (findings.length === 0) return [];
  const errors = cellsOf(findings, "error", workbook);
  const taken = new Set(errors.map(keyOf));
  const queries = cellsOf(findings, "query", workbook).filter((cell) => !taken.has(keyOf(cell)));
  return [
    feedbackSheet(findings, file, workbook),
    ...markEdits(errors, FILLS.error),
    ...markEdits(queries, FILLS.query),
  ];
}
