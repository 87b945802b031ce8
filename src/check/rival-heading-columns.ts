import type { TableReading } from "../read/return.ts";
import { isRemark } from "../read/rows/remark-heading.ts";

type Heading = TableReading["headings"][number];

/** Columns that could be the update by their headings, beside the one that was taken for it (faults A1). */
export function rivalColumns({ headings }: TableReading): readonly Heading[] {
  if (!headings.some(({ field }) => field === "action-taken")) return [];
  return headings.filter(
    ({ field, repeats, heading, reading }) =>
      field === null &&
      repeats === undefined &&
      heading.trim() !== "" &&
      (isRemark(heading) || reading?.choices.includes("update") === true),
  );
}
