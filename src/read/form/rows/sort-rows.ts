import type { DateSystem } from "../../../workbook/workbook.ts";
import { isStepMark } from "../cells/prose-cues.ts";
import type { ReadTable } from "../facts/read-table.ts";
import { holds, rowFacts, type RowFacts } from "./row-facts.ts";
import { readRowKind, type RowHabits, type RowReading, type ToldRow } from "./row-kind.ts";

/** A row of a table with what it was taken for. */
export interface SortedRow extends RowReading {
  readonly facts: RowFacts;
}

function habitsOf(all: readonly RowFacts[]): RowHabits {
  const worded = all.filter(({ wording, line }) => wording !== "" && line.cells.length > 1);
  const many = Math.max(1, worded.length);
  const share = (is: (facts: RowFacts) => boolean): number => worded.filter(is).length / many;
  return {
    numbered:
      share(({ isReference, inherited }) => isReference || inherited.has("reference")) >= 0.5,
    marked: share(({ wording }) => isStepMark(wording)) > 0.5,
    led: share((facts) => holds(facts, "lead", "due", "forecast", "original-due", "status")) >= 0.6,
  };
}

/** For each row the next one below that holds a reference. */
function referencesBelow(all: readonly RowFacts[]): (RowFacts | undefined)[] {
  const below: (RowFacts | undefined)[] = [];
  let next: RowFacts | undefined;
  for (const facts of [...all].reverse()) {
    below.push(next);
    if (facts.isReference) next = facts;
  }
  return below.reverse();
}

/** Sorts the rows of a table, as a person said or else as they look, from top to bottom. */
export function sortRows(table: ReadTable, system: DateSystem, told: ToldRow): SortedRow[] {
  const all = table.body.map((line) => rowFacts(table, line, system));
  const habits = habitsOf(all);
  const below = referencesBelow(all);
  const lastAction = all.findLastIndex(
    ({ wording, line }) => wording !== "" && line.cells.length > 1,
  );
  let before: string | null = null;
  let lastRow = -1;
  return all.map((facts, at): SortedRow => {
    const said = told(table.sheet.sheet.name, facts.row);
    const read = readRowKind(facts, habits, {
      adjacent: before !== null && facts.row === lastRow + 1,
      leads: at < lastAction,
      next: below[at],
      isFirst: at === 0,
      before: before ?? "",
    });
    const reading = said === null ? read : { kind: said };
    if (reading.kind === "action") before = facts.wording;
    else if (reading.kind === "continuation" && facts.wording !== "") before = facts.wording;
    if (reading.kind !== "banner" && reading.kind !== "outside") lastRow = facts.row;
    return { ...reading, facts };
  });
}
