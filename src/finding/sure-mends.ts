import type { Finding, Mend } from "./finding.ts";

/** A mend with the sheet of its cell. */
export interface SheetMend extends Mend {
  readonly sheet: string;
}

/** Every mend of the findings in their order; of two for one cell, the first. */
export function sureMends(findings: readonly Finding[]): readonly SheetMend[] {
  const byCell = new Map<string, SheetMend>();
  for (const { sheet, mends = [] } of findings) {
    if (sheet === null) continue;
    for (const mend of mends) {
      const key = `${mend.cell}!${sheet}`;
      if (!byCell.has(key)) byCell.set(key, { ...mend, sheet });
    }
  }
  return [...byCell.values()];
}
