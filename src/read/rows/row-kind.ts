import type { UpdateField } from "../../plan/column-fields.ts";
import { tidy } from "../../text/tidy.ts";
import type { Cell } from "../../workbook/workbook.ts";
import { isNilText } from "./read-nil.ts";
import { isNotChosen } from "../cells/not-chosen.ts";
import type { RowView } from "./row-view.ts";

/** What a row of a return's table is. */
export type RowKind =
  /** An update of its own. */
  | "update"
  /** A reference, and nothing typed beside it. */
  | "numbered"
  /** Runs on from the row above. */
  | "continuation"
  /** A note, an example, or cells that belong to no update. */
  | "loose";

/** What a row stands below. */
export interface RowPlace {
  /** True where the row directly above it belongs to the same table. */
  readonly adjacent: boolean;
  /** True where there is a row above from which it can run on. */
  readonly follows: boolean;
  /** True where its reference cell is merged with one above that holds a reference. */
  readonly insideMerge: boolean;
  /** True for a text that reads as an action's or a section's reference. */
  readonly isReference: (text: string) => boolean;
}

const NOTE = /^(?:\*|notes?\b|n\.?b\b|key\b|source\b|total\b|end of\b|please\b)/iu;
const EXAMPLE = /^\W*(?:e\.?g\b|for example\b|example\b)/iu;
const LONGEST_REFERENCE = 15;
/** Fields whose text runs on over rows even where the update's own text has ended. */
const RUNNING_ON: ReadonlySet<UpdateField> = new Set(["evidence", "obstacle", "responsible"]);

function textOf(cells: readonly Cell[]): string {
  return tidy(cells.map(({ value }) => (typeof value === "object" ? "" : String(value))).join(" "));
}

function kindOfUntyped(reference: string, place: RowPlace): RowKind {
  if (reference === "" || NOTE.test(reference)) return "loose";
  if (isNilText(reference)) return "update";
  if (place.isReference(reference)) return "numbered";
  if (reference.length <= LONGEST_REFERENCE) return "loose";
  return place.adjacent ? "update" : "loose";
}

function runsOn(view: RowView): boolean {
  if (view.wording.length > 0) return false;
  const fields = [...view.answers].filter(([, cells]) => cells.some((cell) => !isNotChosen(cell)));
  if (fields.some(([field]) => field === "action-taken")) return fields.length === 1;
  return fields.every(([field]) => RUNNING_ON.has(field));
}

/** Sorts a row of a return's table; the reasons are those of domain reference 1.11, I29 to I33. */
export function kindOfRow(view: RowView, place: RowPlace): RowKind {
  const written = (view.answers.get("reference") ?? []).filter((cell) => !isNotChosen(cell));
  const reference = textOf(written);
  if (EXAMPLE.test(reference)) return "loose";
  if (!view.typed) {
    return view.wording.length > 0 ? "numbered" : kindOfUntyped(reference, place);
  }
  if (reference !== "") return "update";
  if (place.follows && (place.adjacent || place.insideMerge) && runsOn(view)) return "continuation";
  const answered = [...view.answers.keys()].some((field) => field !== "reference");
  return answered ? "update" : "loose";
}
