import {
  type Area,
  areaToA1,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
} from "../../../src/workbook/address.ts";
import { hasWholeColumns, hasWholeRows } from "./areas.ts";

/** An address as a client or a name gives it: perhaps with a sheet, perhaps of several areas. */
export interface Address {
  readonly sheet?: string;
  readonly areas: readonly Area[];
}

const SHEET_AND_REST = /^=?(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/u;

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function wholeColumns(text: string): Area | undefined {
  const match = /^([A-Z]{1,3}):([A-Z]{1,3})$/iu.exec(text);
  if (!match) return undefined;
  const ends = [columnOf(match[1] ?? ""), columnOf(match[2] ?? "")];
  const right = Math.max(...ends);
  if (right >= MAX_COLUMNS) return undefined;
  return { top: 0, bottom: MAX_ROWS - 1, left: Math.min(...ends), right };
}

function wholeRows(text: string): Area | undefined {
  const match = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/u.exec(text);
  if (!match) return undefined;
  const ends = [Number(match[1]) - 1, Number(match[2]) - 1];
  const bottom = Math.max(...ends);
  if (bottom >= MAX_ROWS) return undefined;
  return { top: Math.min(...ends), bottom, left: 0, right: MAX_COLUMNS - 1 };
}

function readArea(text: string): Area | undefined {
  const plain = text.trim().replaceAll("$", "");
  return parseArea(plain) ?? wholeColumns(plain) ?? wholeRows(plain);
}

/** `'My sheet'!A1:B2`, `A:C`, `3:4`, `A1,C3:D5`; undefined for what is no address. */
export function readAddress(text: string): Address | undefined {
  const match = SHEET_AND_REST.exec(text.trim());
  if (!match) return undefined;
  const [, quoted, plain, rest = ""] = match;
  const areas = rest.split(",").map(readArea);
  if (!areas.every((area) => area !== undefined)) return undefined;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? { areas } : { sheet, areas };
}

function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An area without its sheet: `A1:B2`, whole columns as `A:C`, whole rows as `3:4`. */
export function areaText(area: Area): string {
  if (hasWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (hasWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return areaToA1(area);
}

/** Areas of one sheet as Excel gives their address: `Sheet1!A1:B2,Sheet1!D4`. */
export function addressText(sheet: string, areas: readonly Area[]): string {
  return areas.map((area) => `${quoteSheet(sheet)}!${areaText(area)}`).join(",");
}

/** As a formula or a name refers to an area: `Sheet1!$A$1:$B$2`. */
export function absoluteAddress(sheet: string, area: Area): string {
  const absolute = areaText(area).replace(/[A-Z]+|\d+/gu, "$$$&");
  return `${quoteSheet(sheet)}!${absolute}`;
}
