import type { Cell, DateSystem } from "../../workbook/workbook.ts";
import { cellText } from "./cell-text.ts";

/** Formats that show a number with so many decimals and nothing else: `0`, `0.0`, `0.00`. */
const SIMPLE_FORMAT = /^0(?:\.(0{1,3}))?$/u;
/** No reference has a greater number. */
const GREATEST = 1000;

/** Rounded half up, as Excel shows it: 1.15 as `0.0` is 1.2, though binary 1.15 is a little less. */
function shownNumber(value: number, decimals: number): string {
  const scaled = Math.round(Number(`${Number(value.toPrecision(15))}e${decimals}`));
  return Number(`${scaled}e-${decimals}`).toFixed(decimals);
}

/**
 * A reference cell as its reader sees it: 1.1 with the format `0.00` shows 1.10, which a plan may hold
 * beside 1.1. Any other cell is as `cellText` gives it.
 */
export function referenceText(cell: Cell, system: DateSystem): string {
  const { value, format } = cell;
  const simple = SIMPLE_FORMAT.exec(format ?? "");
  if (!simple || typeof value !== "number" || value < 1 || value >= GREATEST) {
    return cellText(cell, system);
  }
  return shownNumber(value, simple[1]?.length ?? 0);
}

/** The same, where it is a reference of the plan: 1.1 shown as 1.10 is 1.1 in a plan that ends at 1.9. */
export function knownReferenceText(
  cell: Cell,
  system: DateSystem,
  isReference: (text: string) => boolean,
): string {
  const shown = referenceText(cell, system);
  return isReference(shown) ? shown : cellText(cell, system);
}
