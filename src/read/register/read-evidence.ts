import type { TableNames } from "../../plan/table/cell-form.ts";
import { EVIDENCE, type EvidenceItem } from "../../plan/register/evidence.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { readTable } from "../master/read-table.ts";
import type { TypedRow } from "../master/typed-row.ts";

/** The letter of a part as the plan has it, typed as `b`, `B` or `b)`. */
function letterOf(row: TypedRow<typeof EVIDENCE>, { plan }: TableNames): string {
  const { ref, part } = row.all();
  const written = part.replace(/[().]/gu, "").trim().toLowerCase();
  if (written === "") return "";
  const parts = plan.actions.find((action) => action.ref === ref)?.parts ?? [];
  const known = parts.find(({ letter }) => letter.toLowerCase() === written);
  if (known) return known.letter;
  throw row.wrong("part", `the letter of a part of ${ref}, or blank`);
}

/** Reads the evidence that the team entered; its references must be the plan's. */
export function readEvidence(workbook: Workbook, names: TableNames): EvidenceItem[] {
  return readTable(EVIDENCE, workbook, names).map((row) => ({
    ...row.all(),
    part: letterOf(row, names),
  }));
}
