import { toA1, type CellAddress } from "../../../workbook/address.ts";
import type { EditValue } from "../../../workbook/edit.ts";
import { LONGEST_CELL_TEXT } from "../../../workbook/longest-cell-text.ts";
import { dayToSerial } from "../../../workbook/serial-date.ts";
import type { DateSystem } from "../../../workbook/workbook.ts";
import { PatchRefused } from "../../refusals/patch-refused.ts";
import { escapeText } from "../xml/xml-attributes.ts";

/** What a cell is to hold: a value, or a formula that Excel computes when it opens the file. */
export type CellContent = { readonly value: EditValue } | { readonly formula: string };

/** How and where a cell is written. */
export interface CellFrame {
  /** As an officer finds it: `Progress log!B5`. */
  readonly place: string;
  readonly address: CellAddress;
  /** The index of its style; absent for the workbook's default. */
  readonly style: number | undefined;
  /** The prefix of the sheet's elements: `x:`, or empty. */
  readonly prefix: string;
  readonly dateSystem: DateSystem;
}

/** What XML cannot hold or would not give back: control characters, carriage returns, lone surrogates. */
const UNSAFE = String.raw`(?![\t\n])[\p{Cc}\p{Surrogate}\ufffe\uffff]`;
/** The unsafe, and underscores that would be taken for the start of an escape. */
const ESCAPED = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${UNSAFE}))|${UNSAFE}`, "gu");

/**
 * Text as Open XML writes it (ST_Xstring): carriage returns, control characters, lone surrogates and
 * what would be taken for such an escape become `_xHHHH_`.
 */
export function escapeCellText(text: string): string {
  const escaped = text.replace(
    ESCAPED,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
  return escapeText(escaped);
}

function serialOf(day: string, frame: CellFrame): number {
  const serial = dayToSerial(day, frame.dateSystem);
  if (serial === undefined) {
    throw new PatchRefused(
      `${frame.place} cannot hold the day ${day}, because Excel's calendar does not have it: correct the date.`,
    );
  }
  return serial;
}

function refuseLongText(text: string, frame: CellFrame): void {
  if (text.length <= LONGEST_CELL_TEXT) return;
  const length = text.length.toLocaleString("en-GB");
  throw new PatchRefused(
    `The text for ${frame.place} has ${length} characters and an Excel cell holds 32,767: shorten it, for nothing is cut off here.`,
  );
}

/** The cell's type and inner XML; no inner XML means an empty cell. */
function bodyOf(value: EditValue, frame: CellFrame): { type: string; inner: string } {
  const { prefix: p } = frame;
  const shown = (text: string | number) => `<${p}v>${text}</${p}v>`;
  if (value === null || value === "") return { type: "", inner: "" };
  if (typeof value === "boolean") return { type: ' t="b"', inner: shown(value ? 1 : 0) };
  if (typeof value === "object") return { type: "", inner: shown(serialOf(value.day, frame)) };
  if (typeof value === "number") {
    if (Number.isFinite(value)) return { type: "", inner: shown(value) };
    throw new PatchRefused(
      `${frame.place} cannot hold ${value}, because it is no number that Excel knows: correct it.`,
    );
  }
  refuseLongText(value, frame);
  const text = escapeCellText(value);
  // A `v` cannot say that the spaces at its ends count.
  if (text.trim() === text) return { type: ' t="str"', inner: shown(text) };
  const kept = `<${p}t xml:space="preserve">${text}</${p}t>`;
  return { type: ' t="inlineStr"', inner: `<${p}is>${kept}</${p}is>` };
}

/**
 * The whole `<c>` element. Text stands in the cell itself, so `=1+1` stays text and the shared strings
 * stay as they are: as a plain `str` value, which takes a third less room than an inline string. Throws PatchRefused for what Excel cannot hold.
 */
export function cellXml(content: CellContent, frame: CellFrame): string {
  const { prefix: p } = frame;
  const style = frame.style === undefined || frame.style === 0 ? "" : ` s="${frame.style}"`;
  const start = `<${p}c r="${toA1(frame.address)}"${style}`;
  if ("formula" in content) {
    return `${start}><${p}f>${escapeText(content.formula)}</${p}f></${p}c>`;
  }
  const { type, inner } = bodyOf(content.value, frame);
  return inner === "" ? `${start}/>` : `${start}${type}>${inner}</${p}c>`;
}
