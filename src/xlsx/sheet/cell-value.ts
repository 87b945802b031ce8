import { isDateFormat } from "../../workbook/serial-date.ts";
import type { CellValue, DateSystem } from "../../workbook/workbook.ts";
import { unescapeText } from "./cell-text.ts";
import { isoToSerial } from "./iso-serial.ts";
import { UnreadableWorkbook } from "../refusals/unreadable-workbook.ts";

/** What cells of every sheet share: the texts and formats they name by number, and the first day. */
export interface CellParts {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly dateSystem: DateSystem;
}

/** A cell as its XML tells it. */
export interface RawCell {
  /** The `t` attribute. */
  readonly type: string | undefined;
  /** The `v` element's text; undefined where there is none. */
  readonly raw: string | undefined;
  /** The `is` element's text. */
  readonly inline: string | undefined;
  /** The code of its style. */
  readonly format: string | undefined;
}

interface ValueAndFormat {
  readonly value: CellValue;
  readonly format: string | undefined;
}

/** The shared text of this number. Throws UnreadableWorkbook where there is none. */
export function sharedString(number: number, parts: CellParts): string {
  const text = parts.strings[number];
  if (text === undefined)
    throw new UnreadableWorkbook("missing-part", "text that a cell refers to");
  return text;
}

/** A number as Excel reads it; what is no number stays text, so that nothing is lost. */
export function numberOrText(raw: string): CellValue {
  const number = Number(raw);
  if (Number.isFinite(number) && raw.trim() !== "") return number;
  return raw.trim() === "" ? null : raw;
}

function valueOf(raw: string, type: string | undefined, parts: CellParts): CellValue {
  switch (type) {
    case "s":
      return raw === "" ? null : sharedString(Number(raw), parts);
    case "str":
    case "inlineStr":
      return unescapeText(raw);
    case "b":
      return raw === "1" || raw.toLowerCase() === "true";
    case "e":
      return { error: raw };
    default:
      return numberOrText(raw);
  }
}

/** An ISO date becomes the serial number it stands for, with a date format where it has none. */
function dateOf(raw: string, format: string | undefined, parts: CellParts): ValueAndFormat {
  const reading = isoToSerial(raw, parts.dateSystem);
  if (!reading) return { value: raw, format };
  return { value: reading.serial, format: isDateFormat(format) ? format : reading.format };
}

/** The value of a cell, null where it has none, and the format to show it in. */
export function resolveValue(cell: RawCell, parts: CellParts): ValueAndFormat {
  const { type, raw, inline, format } = cell;
  if (inline !== undefined) return { value: inline, format };
  if (raw === undefined) return { value: null, format };
  if (type === "d") return dateOf(raw, format, parts);
  return { value: valueOf(raw, type, parts), format };
}
