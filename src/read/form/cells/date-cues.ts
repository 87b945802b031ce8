import { parseTimescale } from "../../../calendar/parse-timescale.ts";
import { isDateFormat } from "../../../workbook/serial-date.ts";
import type { Cell } from "../../../workbook/workbook.ts";

const LONGEST = 70;
const MAY_BE_DATE =
  /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|term|ongoing|on-going|continu|annual|year|month|week|quarter|tb[cad]|immediate|asap|short|medium|long/iu;
const VAGUE =
  /^(?:immediate(?:ly)?|asap|as soon as possible|now|short|medium|long|within|\d+ ?(?:-|to)? ?\d* ?(?:days?|weeks?|months?|years?)|term time)\b/iu;
/** Numbers and references that a lenient reader takes for dates: `14`, `1.10`, `2024/25-07`. */
const NO_DATE = /^\d{1,3}$|^\d{1,2}[.]\d{1,3}$|^20\d\d\/\d\d[-/.]\d{1,3}$/u;
/** Only to see whether a text is a date: any plan would do. */
const ANY_PLAN = { planStart: "2020-04-01", planYears: 10 } as const;

/** True for a text that says when, however roughly: a day, a month, a term, "Ongoing", "TBC", "Short term". */
export function isDateText(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > LONGEST || !MAY_BE_DATE.test(trimmed)) return false;
  if (NO_DATE.test(trimmed)) return false;
  if (VAGUE.test(trimmed)) return true;
  const { kind, warnings } = parseTimescale(trimmed, ANY_PLAN);
  if (kind === "unparsed")
    return warnings.includes("missing_year") || warnings.includes("not_real_date");
  return kind !== "empty" && kind !== "status";
}

/** True for a number that its cell shows as a date. */
export function isDateCell({ value, format }: Pick<Cell, "value" | "format">): boolean {
  return typeof value === "number" && isDateFormat(format) && value > 366;
}
