import { fold } from "../../../text/fold.ts";
import type { Cell, DateSystem } from "../../../workbook/workbook.ts";
import { cellText } from "../../cells/cell-text.ts";
import { isDateCell, isDateText } from "./date-cues.ts";
import { isBodyOrPost, isNameLike } from "./name-cues.ts";
import { isInstructed, isMeasured, isProse, isReported, isUrged } from "./prose-cues.ts";
import { isReferenceLike } from "./reference-cues.ts";
import { isColour, isLevel, isMark, isPercent, isStatusLike } from "./status-cues.ts";

/** What cells of a column look like, each as a share of the filled cells, from 0 to 1. */
interface CueShares {
  readonly date: number;
  readonly reference: number;
  readonly name: number;
  readonly bodyOrPost: number;
  readonly status: number;
  readonly colour: number;
  readonly level: number;
  readonly mark: number;
  readonly percent: number;
  readonly number: number;
  /** Numbers from 0 to 1. */
  readonly fraction: number;
  readonly prose: number;
  readonly instructed: number;
  readonly reported: number;
  readonly urged: number;
  readonly measured: number;
}

type Cue = keyof CueShares;

/** What stands below a heading. */
export interface ColumnProfile extends CueShares {
  /** Rows of the table, and those in which the column holds something. */
  readonly rows: number;
  readonly filled: number;
  /** Different texts among the filled cells, as a share of them. */
  readonly distinct: number;
  /** Characters in a cell, on average. */
  readonly length: number;
  /** Cells that are coloured and empty, as a share of the rows. */
  readonly colouredBlank: number;
}

/** A cell of a body of a table, or undefined where it is blank. */
export type BodyCell = Cell | undefined;

const MOST_LOOKED_AT = 200;

function numberCues(cell: Cell, value: number): Cue[] {
  if (isDateCell(cell)) return ["date"];
  const percent = cell.format?.includes("%") === true;
  return [
    "number",
    ...(percent ? (["percent"] as const) : []),
    ...(value >= 0 && value <= 1 ? (["fraction"] as const) : []),
  ];
}

function textCues(text: string): Cue[] {
  const date = isDateText(text);
  const prose = isProse(text);
  const checks: readonly (readonly [Cue, boolean])[] = [
    ["date", date],
    ["name", !date && isNameLike(text)],
    ["bodyOrPost", text.length < 120 && isBodyOrPost(text)],
    ["status", isStatusLike(text)],
    ["colour", isColour(text)],
    ["level", isLevel(text)],
    ["mark", isMark(text)],
    ["percent", isPercent(text)],
    ["prose", prose],
    ["instructed", isInstructed(text)],
    ["reported", isReported(text)],
    ["urged", isUrged(text)],
    ["measured", isMeasured(text)],
  ];
  return checks.flatMap(([cue, holds]) => (holds ? [cue] : []));
}

function cuesOf(cell: Cell, text: string): Cue[] {
  const { value } = cell;
  if (typeof value === "boolean") return ["status"];
  const cues = typeof value === "number" ? numberCues(cell, value) : textCues(text);
  const reference = !cues.includes("date") && !cues.includes("percent") && isReferenceLike(text);
  return reference ? [...cues, "reference"] : cues;
}

/** So many of a list at the most, from its beginning to its end. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  const step = list.length / most;
  const places = Array.from({ length: most }, (_, at) => Math.floor(at * step));
  return places.flatMap((place) => list.slice(place, place + 1));
}

/** Counts what the cells of a column look like, one cell for each row of its table. */
export function profileOf(
  cells: readonly BodyCell[],
  system: DateSystem,
  colouredBlanks = 0,
): ColumnProfile {
  const filled = cells.flatMap((cell) => (cell && cell.value !== null ? [cell] : []));
  const looked = spread(filled, MOST_LOOKED_AT);
  const texts = looked.map((cell) => cellText(cell, system));
  const counts = new Map<Cue, number>();
  const known = new Map<string, readonly Cue[]>();
  looked.forEach((cell, at) => {
    const key = `${typeof cell.value} ${texts[at] ?? ""}`;
    const cues = known.get(key) ?? cuesOf(cell, texts[at] ?? "");
    known.set(key, cues);
    for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  });
  const many = Math.max(1, looked.length);
  const share = (cue: Cue): number => (counts.get(cue) ?? 0) / many;
  return {
    date: share("date"),
    reference: share("reference"),
    name: share("name"),
    bodyOrPost: share("bodyOrPost"),
    status: share("status"),
    colour: share("colour"),
    level: share("level"),
    mark: share("mark"),
    percent: share("percent"),
    number: share("number"),
    fraction: share("fraction"),
    prose: share("prose"),
    instructed: share("instructed"),
    reported: share("reported"),
    urged: share("urged"),
    measured: share("measured"),
    rows: cells.length,
    filled: filled.length,
    distinct: new Set(texts.map(fold)).size / many,
    length: texts.reduce((sum, text) => sum + text.length, 0) / many,
    colouredBlank: colouredBlanks / Math.max(1, cells.length),
  };
}
