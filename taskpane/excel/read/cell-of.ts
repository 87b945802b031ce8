import type { Cell, CellValue } from "../../../src/workbook/workbook.ts";

const ERROR = /^#(?:N\/A|NAME\?|DIV\/0!|GETTING_DATA|[A-Z]{1,12}!)$/u;
const TEXT_FORMAT = "@";

/** A cell's content as Excel tells it in three lists. */
export interface ToldCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: unknown;
  /** The kind of value, where it was asked: without it only a text format tells `#N/A` from the error. */
  readonly type?: unknown;
}

/** True for a value that is the name of an error. */
export function looksLikeError(value: unknown): boolean {
  return typeof value === "string" && ERROR.test(value);
}

/** The formula without its equals sign; undefined where the cell holds none, also where it holds the text `=x`. */
export function formulaOf({ value, formula }: ToldCell): string | undefined {
  const calculated = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return calculated ? formula.slice(1) : undefined;
}

/** A told value as the core knows it: an empty text is no value, `#REF!` an error unless it was kept as text. */
export function valueOf(told: ToldCell): CellValue {
  const { value, format, type } = told;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  const isText = format === TEXT_FORMAT && formulaOf(told) === undefined;
  const isError = type === undefined ? !isText : type === "Error";
  return isError && looksLikeError(value) ? { error: value } : value;
}

/** The cell as the file reader would give it; undefined where there is nothing in it. */
export function cellOf(column: number, told: ToldCell): Cell | undefined {
  const value = valueOf(told);
  const formula = formulaOf(told);
  if (value === null && formula === undefined) return undefined;
  const { format } = told;
  const shown = typeof format === "string" && format !== "" && format !== "General";
  return {
    column,
    // A formula whose result is an empty text shows one, and the file reader says so.
    value: formula === undefined ? value : (value ?? ""),
    ...(shown ? { format } : {}),
    ...(formula === undefined ? {} : { formula }),
  };
}
