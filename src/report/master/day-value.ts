import type { IsoDay } from "../../calendar/iso-day.ts";
import type { EditValue } from "../../workbook/edit.ts";

/** A day as the value of a cell: a real date, or blank. */
export function dayValue(day: IsoDay | null): EditValue {
  return day === null ? null : { day };
}
