import { compareAddresses, parseA1 } from "../workbook/address.ts";
import type { Finding } from "./finding.ts";

/** Order of two cells in A1 notation, by row and then by column: AA1 after Z1. */
export function compareCells(a: string, b: string): number {
  const first = parseA1(a);
  const second = parseA1(b);
  return first && second ? compareAddresses(first, second) : a.localeCompare(b, "en");
}

function compareFirstCells(a: Finding, b: Finding): number {
  const [first] = a.cells;
  const [second] = b.cells;
  if (first === undefined || second === undefined) return a.cells.length - b.cells.length;
  return compareCells(first, second);
}

/**
 * Errors before queries; in each what `first` picks before the rest; then sheet by sheet in order of
 * appearance and cell by cell as a reader meets them. Findings about the whole file lead.
 */
export function orderFindings(
  findings: readonly Finding[],
  first: (finding: Finding) => boolean = () => false,
): Finding[] {
  const sheets = [null, ...new Set(findings.map(({ sheet }) => sheet))];
  const severity = (finding: Finding): number => (finding.severity === "error" ? 0 : 1);
  const lead = (finding: Finding): number => (first(finding) ? 0 : 1);
  return [...findings].sort(
    (a, b) =>
      severity(a) - severity(b) ||
      lead(a) - lead(b) ||
      sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) ||
      compareFirstCells(a, b),
  );
}
