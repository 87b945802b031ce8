import { fold } from "../text/fold.ts";
import { cellIn } from "../workbook/lookup.ts";
import type { Cell, DateSystem } from "../workbook/workbook.ts";
import { cellText } from "./cell-text.ts";
import { IDENTITY_LABELS, type IdentityLabel } from "./identity-words.ts";
import { answerOf, type PlacedCell } from "./read-answer.ts";
import type { Answer } from "./return.ts";
import type { Line } from "./sheet-lines.ts";

/** A label, and the value behind its colon where it stands in the same cell. */
interface Label {
  readonly label: IdentityLabel;
  readonly inline: string;
  readonly colon: boolean;
}

/** What the labelled cells of a return say, and the cells that are neither label nor value. */
export interface LabelReading {
  readonly values: ReadonlyMap<IdentityLabel, Answer>;
  readonly left: readonly PlacedCell[];
}

const LABEL_OF: ReadonlyMap<string, IdentityLabel> = new Map(
  IDENTITY_LABELS.flatMap(([label, texts]) => texts.split("|").map((text) => [text, label])),
);
const LONGEST_LABEL = 60;

/** The label that a text is, or with which it begins before a colon; undefined where it is none. */
export function labelIn(text: string): Label | undefined {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(":");
  const before = colon < 0 ? text : text.slice(0, colon);
  if (before.length > LONGEST_LABEL) return undefined;
  const label = LABEL_OF.get(fold(before));
  if (!label) return undefined;
  return { label, inline: colon < 0 ? "" : text.slice(colon + 1).trim(), colon: colon >= 0 };
}

/** A labelled value where it was found. */
export interface LabelledValue {
  readonly label: IdentityLabel;
  readonly cells: readonly PlacedCell[];
  readonly inline: string;
}

/** The value of a label: behind its colon, in the next cell of the row, or in the cell below. */
function valueBeside(
  label: Label,
  cell: Cell,
  next: Cell | undefined,
  below: Cell | undefined,
  textOf: (cell: Cell) => string,
): Cell | undefined {
  if (label.inline !== "") return cell;
  if (next && !labelIn(textOf(next))) return next;
  const under = label.colon ? below : undefined;
  return under && !labelIn(textOf(under)) ? under : undefined;
}

/**
 * Reads labelled cells outside the tables: "Partner: …", "Round" beside a date, a form's label above
 * its value. The first value of each label counts; a second one is left over.
 */
export function readLabels(
  sheet: string,
  lines: readonly Line[],
  system: DateSystem,
): { readonly found: readonly LabelledValue[]; readonly left: readonly PlacedCell[] } {
  const textOf = (cell: Cell): string => cellText(cell, system);
  const found: LabelledValue[] = [];
  const left: PlacedCell[] = [];
  const taken = new Set<Cell>();
  for (const [at, { row, cells }] of lines.entries()) {
    const under = lines[at + 1];
    for (const [index, cell] of cells.entries()) {
      if (taken.has(cell)) continue;
      const label = labelIn(textOf(cell));
      if (!label) {
        left.push({ sheet, row, cell, heading: null });
        continue;
      }
      const below = under?.row === row + 1 ? cellIn(under, cell.column) : undefined;
      const value = valueBeside(label, cell, cells[index + 1], below, textOf);
      if (!value) {
        if (label.label === "nothing") left.push({ sheet, row, cell, heading: null });
        continue;
      }
      taken.add(value);
      const place = { sheet, row: value === below ? row + 1 : row, cell: value, heading: null };
      found.push({ label: label.label, cells: [place], inline: label.inline });
    }
  }
  return { found, left };
}

/** One value for each label of a workbook, the first that was found. */
export function settleLabels(found: readonly LabelledValue[], system: DateSystem): LabelReading {
  const values = new Map<IdentityLabel, Answer>();
  const left: PlacedCell[] = [];
  for (const { label, cells, inline } of found) {
    const answer = answerOf(cells, system);
    if (!answer || label === "other") continue;
    const known = values.get(label);
    if (!known) {
      values.set(label, inline === "" ? answer : { ...answer, value: inline, text: inline });
    } else if (known.text !== answer.text && inline !== known.text) left.push(...cells);
  }
  return { values, left };
}
