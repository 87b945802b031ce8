import { longDay } from "../../calendar/iso-day.ts";
import { isCellError } from "../../workbook/lookup.ts";
import { isDateFormat, serialToDay } from "../../workbook/serial-date.ts";
import type { Cell, DateSystem } from "../../workbook/workbook.ts";

/** Excel keeps 15 significant digits; binary noise behind them is never shown. */
function numberText(value: number, format: string | undefined): string {
  const percent = format?.includes("%") === true;
  return `${Number((percent ? value * 100 : value).toPrecision(15))}${percent ? "%" : ""}`;
}

/**
 * A cell's value as its reader sees it: text untouched, dates written out (`14 November 2018`), other
 * numbers plain, errors as Excel prints them. An empty cell gives an empty text.
 */
export function cellText(cell: Cell, system: DateSystem): string {
  const { value, format } = cell;
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.error;
  const day = isDateFormat(format) ? serialToDay(value, system) : undefined;
  return day === undefined ? numberText(value, format) : longDay(day);
}
