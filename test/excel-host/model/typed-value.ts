import { dayToSerial } from "../../../src/workbook/serial-date.ts";
import type { CellValue, DateSystem } from "../../../src/workbook/workbook.ts";

/** What Excel makes of something typed into a cell. */
export interface TypedContent {
  readonly value: CellValue;
  /** Without its equals sign. */
  readonly formula?: string;
  /** The number format that Excel gives a cell which had none. */
  readonly format?: string;
}

const ERRORS = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/iu;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function monthNamed(word: string): number | undefined {
  const folded = word.toLowerCase();
  const short = MONTHS.indexOf(folded === "sept" ? "sep" : folded);
  const index = short >= 0 ? short : MONTH_NAMES.indexOf(folded);
  return index >= 0 ? index + 1 : undefined;
}

/** Two figures mean 1930 to 2029, as in Excel. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

interface DateParts {
  readonly day: number;
  readonly month: number | undefined;
  /** Undefined where none was typed: then it is this year. */
  readonly year: string | undefined;
  readonly format: string;
}

function dateParts(text: string): DateParts | undefined {
  const slashed = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/u.exec(text);
  if (slashed) {
    const [, day = "", month = "", year] = slashed;
    const format = year === undefined ? "dd-mmm" : "dd/mm/yyyy";
    return { day: Number(day), month: Number(month), year, format };
  }
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/u.exec(text);
  if (iso) {
    const [, year, month = "", day = ""] = iso;
    return { day: Number(day), month: Number(month), year, format: "dd/mm/yyyy" };
  }
  return spelledDateParts(text);
}

function spelledDateParts(text: string): DateParts | undefined {
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3,9})(?:[ -](\d{4}|\d{2}))?$/iu.exec(text);
  if (dayFirst) {
    const [, day = "", month = "", year] = dayFirst;
    const format = year === undefined ? "d-mmm" : "d-mmm-yy";
    return { day: Number(day), month: monthNamed(month), year, format };
  }
  const monthOnly = /^([a-z]{3,9})[ -](\d{4}|\d{2})$/iu.exec(text);
  if (!monthOnly) return undefined;
  const [, month = "", year] = monthOnly;
  return { day: 1, month: monthNamed(month), year, format: "mmm-yy" };
}

function typedDate(text: string, system: DateSystem, thisYear: number): TypedContent | undefined {
  const parts = dateParts(text);
  if (parts?.month === undefined) return undefined;
  const year = parts.year === undefined ? thisYear : fullYear(parts.year);
  const two = (number: number) => String(number).padStart(2, "0");
  const serial = dayToSerial(`${year}-${two(parts.month)}-${two(parts.day)}`, system);
  return serial === undefined ? undefined : { value: serial, format: parts.format };
}

function typedNumber(text: string): TypedContent | undefined {
  const match = /^([+-]?)(£?)(\d{1,3}(?:,\d{3})+|\d+|)(\.\d*)?(?:(e[+-]?\d{1,3})|(%))?$/iu.exec(
    text,
  );
  if (!match) return undefined;
  const [, sign = "", pound = "", whole = "", fraction = "", exponent, percent] = match;
  if (whole === "" && fraction.length < 2) return undefined;
  const number = Number(`${sign}${whole.replaceAll(",", "") || "0"}${fraction}${exponent ?? ""}`);
  if (!Number.isFinite(number)) return undefined;
  const decimals = fraction.length > 1 ? ".00" : "";
  if (percent) return { value: number / 100, format: `0${decimals}%` };
  if (exponent) return { value: number, format: "0.00E+00" };
  if (pound) return { value: number, format: `"£"#,##0${decimals}` };
  return whole.includes(",") ? { value: number, format: `#,##0${decimals}` } : { value: number };
}

/**
 * A value as Excel takes it, typed by a person in the United Kingdom or written by an add-in: text
 * becomes a formula, number, percentage, date, truth value or error where it looks like one. A cell
 * formatted as text (`@`) keeps what it is given as text; a leading apostrophe says text too and is not
 * part of the value. `thisYear` is for dates without a year.
 */
export function typedContent(
  given: string | number | boolean,
  cellFormat: string,
  system: DateSystem,
  thisYear: number,
): TypedContent {
  if (cellFormat === "@") return { value: given === "" ? null : textOf(given) };
  if (typeof given !== "string") return { value: given };
  if (given === "") return { value: null };
  if (given.startsWith("'")) return { value: given.slice(1) };
  if (given.startsWith("=") && given.length > 1) return { value: null, formula: given.slice(1) };
  if (/^(?:true|false)$/iu.test(given)) return { value: given.toLowerCase() === "true" };
  if (ERRORS.test(given)) return { value: { error: given.toUpperCase() } };
  const text = given.trim();
  return typedNumber(text) ?? typedDate(text, system, thisYear) ?? { value: given };
}

function textOf(given: string | number | boolean): string {
  return typeof given === "boolean" ? String(given).toUpperCase() : String(given);
}
