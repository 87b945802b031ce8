import type { Finding, Severity } from "../../src/finding/finding.ts";
import { groupBy } from "../../src/finding/group-by.ts";
import type { CellMark } from "../open-workbook.ts";

/** The cells to mark, sheet by sheet; a cell with an error and a query is marked as an error. */
export function marksOf(findings: readonly Finding[]): CellMark[] {
  const worst = new Map<string, { sheet: string; cell: string; severity: Severity }>();
  for (const { sheet, cells, severity } of findings) {
    if (sheet === null) continue;
    for (const cell of cells) {
      const key = `${cell}!${sheet}`;
      if (worst.get(key)?.severity !== "error") worst.set(key, { sheet, cell, severity });
    }
  }
  const groups = groupBy([...worst.values()], ({ sheet, severity }) => `${severity} ${sheet}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { sheet, severity } = first;
    return [{ sheet, severity, cells: group.map(({ cell }) => cell) }];
  });
}
