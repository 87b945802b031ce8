import { MONTHS, type IsoDay } from "../../../calendar/iso-day.ts";
import {
  headingSense,
  readUnderHeading,
  type HeadingSense,
} from "../../../calendar/read-under-heading.ts";
import type { TimescaleContext } from "../../../calendar/timescale.ts";
import { remember } from "../../../text/remember.ts";
import { tidySpaces } from "../../../text/tidy.ts";
import { isDateFormat, serialToDay } from "../../../workbook/serial-date.ts";
import type { Cell, DateSystem } from "../../../workbook/workbook.ts";
import { cellText } from "../../cells/cell-text.ts";
import type { Field } from "../field.ts";
import type { FormDate } from "../form-reading.ts";
import type { HeldCell } from "../facts/held-cell.ts";

/** What a date column's field makes of a bare date, where its heading does not say otherwise. */
const SENSES: ReadonlyMap<Field, HeadingSense> = new Map<Field, HeadingSense>([
  ["start", "start"],
  ["completed", "done"],
]);

/** `mmm-yy` and `yyyy` show a month or a year, though Excel keeps the first day of it. */
function shownPart(format: string | undefined): "day" | "month" | "year" {
  const codes = (format ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./gu, "");
  if (/d/iu.test(codes)) return "day";
  return /m/iu.test(codes) ? "month" : "year";
}

/** A cell of a date as its reader sees it: `March 2027` where only month and year show. */
export function dateText(cell: Cell, system: DateSystem): string {
  const { value, format } = cell;
  const day =
    typeof value === "number" && isDateFormat(format) ? serialToDay(value, system) : undefined;
  if (day === undefined) return cellText(cell, system);
  const [year = "", month = ""] = day.split("-");
  const part = shownPart(format);
  if (part === "day") return cellText(cell, system);
  return part === "month" ? `${MONTHS[Number(month) - 1] ?? ""} ${year}` : year;
}

/** The text of the cells of a field, one a line; empty where there are none. */
export function heldText(held: readonly HeldCell[] | undefined, system: DateSystem): string {
  return (held ?? [])
    .map(({ cell }) => cellText(cell, system).trim())
    .filter((text) => text !== "")
    .join("\n");
}

/** The last day of what is written under a heading of this sense; null where none can be told. */
export type EndOf = (written: string, sense: HeadingSense) => IsoDay | null;

/** Reads the dates of one plan; what was read once is remembered, as plans repeat their dates. */
export function endReader(context: TimescaleContext): EndOf {
  const senses = new Map<HeadingSense, (written: string) => IsoDay | null>();
  const readerOf = (sense: HeadingSense): ((written: string) => IsoDay | null) =>
    remember((written) => {
      const read = readUnderHeading(written, sense, context);
      return read.kind === "empty" || read.kind === "tbc" ? null : read.end;
    });
  return (written, sense) => {
    const read = senses.get(sense) ?? readerOf(sense);
    senses.set(sense, read);
    return read(written);
  };
}

/** The date that the cells of a field give; null where there are none. */
export function heldDate(
  field: Field,
  held: readonly HeldCell[] | undefined,
  endOf: EndOf,
  system: DateSystem,
): FormDate | null {
  const [first] = held ?? [];
  if (!first) return null;
  const written = (held ?? []).map(({ cell }) => dateText(cell, system).trim()).join("\n");
  const named = headingSense(first.column.text);
  const sense = SENSES.get(field) ?? (named === "time" ? "time" : "end");
  return { written, end: endOf(written, sense), heading: tidySpaces(first.column.text) };
}

/** How much of an action is complete, 0 to 100, whatever the format of its cell; null where it is no share. */
export function heldPercent(
  held: readonly HeldCell[] | undefined,
  asShares: boolean,
): number | null {
  const [first] = held ?? [];
  if (!first) return null;
  const { value, format } = first.cell;
  if (typeof value === "number") {
    const share = format?.includes("%") === true || (asShares && value <= 1);
    return round(share ? value * 100 : value);
  }
  const match =
    typeof value === "string"
      ? /(\d{1,3}(?:[.]\d+)?)\s*(%|per ?cent)?/iu.exec(tidySpaces(value))
      : null;
  if (!match) return null;
  const number = Number(match[1]);
  return round(match[2] === undefined && asShares && number <= 1 ? number * 100 : number);
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
