import { isDateFormat, serialToDay } from "../../../src/workbook/serial-date.ts";
import type { CellValue, DateSystem } from "../../../src/workbook/workbook.ts";
import { notImplemented } from "../wire/host-error.ts";

const DATE_PART = /yyyy|yy|mmmm|mmm|mm|m|dddd|ddd|dd|d/giu;

function datePart(date: Date, part: string): string {
  const named = (options: Intl.DateTimeFormatOptions) =>
    date.toLocaleDateString("en-GB", { ...options, timeZone: "UTC" });
  const numbers = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  const [day = "", month = "", year = ""] = numbers.map(String);
  const parts: Record<string, () => string> = {
    yyyy: () => year,
    yy: () => year.slice(-2),
    mmmm: () => named({ month: "long" }),
    mmm: () => named({ month: "long" }).slice(0, 3),
    mm: () => month.padStart(2, "0"),
    m: () => month,
    dddd: () => named({ weekday: "long" }),
    ddd: () => named({ weekday: "short" }),
    dd: () => day.padStart(2, "0"),
    d: () => day,
  };
  return parts[part.toLowerCase()]?.() ?? part;
}

function dateText(serial: number, section: string, system: DateSystem): string {
  const day = serialToDay(serial, system);
  if (day === undefined) return "########";
  const codes = section.replace(/\[[^\]]*\]/gu, "").replace(/[_*]./gu, "");
  if (/[hs]/iu.test(codes.replace(/"[^"]*"|\\./gu, ""))) {
    throw notImplemented(`the text of a cell with the number format ${section}`);
  }
  const date = new Date(`${day}T00:00:00Z`);
  // Text in quotes, and characters after a backslash, stand for themselves.
  return codes.replace(/"([^"]*)"|\\(.)|([^"\\]+)/gu, (_all, quoted, escaped, plain) =>
    typeof plain === "string"
      ? plain.replace(DATE_PART, (part) => datePart(date, part))
      : String(quoted ?? escaped),
  );
}

function generalText(number: number): string {
  const plain = Number(number.toPrecision(11));
  return Math.abs(plain) >= 1e11 || (plain !== 0 && Math.abs(plain) < 1e-9)
    ? plain.toExponential(5).replace(/\.?0+e/u, "E")
    : String(plain);
}

function numberText(number: number, section: string): string {
  const bare = section.replace(/\[[^\]]*\]|[_*]./gu, "").replace(/"([^"]*)"|\\(.)/gu, "$1$2");
  const match = /^([^#0?/]*)(#,##0|0+|#)(?:\.(0+))?(%?)([^#0?/]*)$/u.exec(bare);
  if (!match) throw notImplemented(`the text of a cell with the number format ${section}`);
  const [, before = "", whole = "", decimals = "", percent = "", after = ""] = match;
  const scaled = percent ? number * 100 : number;
  const text = Math.abs(scaled).toLocaleString("en-GB", {
    useGrouping: whole.includes(","),
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
    minimumIntegerDigits: Math.max(1, whole.replace(/[^0]/gu, "").length),
  });
  return `${scaled < 0 ? "-" : ""}${before}${text}${percent}${after}`;
}

function formattedNumber(number: number, format: string, system: DateSystem): string {
  if (/^general$/iu.test(format) || format === "@") return generalText(number);
  const sections = format.split(";");
  const [positive = "", negative] = sections;
  const section = number < 0 && negative !== undefined ? negative : positive;
  return isDateFormat(format)
    ? dateText(number, positive, system)
    : numberText(section === negative ? Math.abs(number) : number, section);
}

/**
 * What a cell shows: its value in its number format, as an Excel in English (United Kingdom) with
 * columns wide enough. Formats with times, fractions or scientific notation are not emulated.
 */
export function shownText(value: CellValue, format: string, system: DateSystem): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return formattedNumber(value, format, system);
  return typeof value === "string" ? value : value.error;
}
