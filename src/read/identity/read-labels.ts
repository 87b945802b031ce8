import { cellIn } from "../../workbook/lookup.ts";
import type { Cell, DateSystem } from "../../workbook/workbook.ts";
import { cellText } from "../cells/cell-text.ts";
import { type Label, labelIn } from "../words/identity-label.ts";
import type { IdentityLabel } from "../words/identity-words.ts";
import { answerOf, type PlacedCell } from "../cells/read-answer.ts";
import type { Answer } from "../cells/answer.ts";
import type { Line } from "../cells/sheet-lines.ts";

/** What the labelled cells of a return say, and the cells that are neither label nor value. */
export interface LabelReading {
  readonly values: ReadonlyMap<IdentityLabel, Answer>;
  readonly left: readonly PlacedCell[];
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
