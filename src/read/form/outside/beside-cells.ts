import { toA1 } from "../../../workbook/address.ts";
import type { Sheet } from "../../../workbook/workbook.ts";
import type { LeftText } from "../form-reading.ts";

const KINDS = { note: "Note", comment: "Comment" } as const;

/** Notes, comments and texts in shapes: they belong to no cell's value, and may hold an answer. */
export function textsBesideCells({ name, looks }: Sheet): LeftText[] {
  if (!looks) return [];
  return [
    ...looks.notes.map(({ address, kind, text }) => ({
      sheet: name,
      cells: toA1(address),
      text: `${KINDS[kind]}: ${text}`,
    })),
    ...looks.shapes.map(({ address, text }) => ({
      sheet: name,
      cells: toA1(address),
      text: `Text box: ${text}`,
    })),
  ];
}
