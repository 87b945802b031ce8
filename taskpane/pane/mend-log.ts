import type { SheetMend } from "../../src/finding/sure-mends.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import type { DoneChange, OpenWorkbook } from "../open-workbook.ts";
import type { UndoLine } from "../view/undo-list.ts";
import { describeOutcome } from "./describe-outcome.ts";
import { changesOf } from "./mend-changes.ts";

interface MendDone extends UndoLine {
  readonly change: DoneChange;
}

/** Makes mends and takes them back; each tells in plain sentences what became of it. */
export interface MendLog {
  mend(mends: readonly SheetMend[], workbook: Workbook): Promise<string>;
  undo(ids: readonly number[]): Promise<string>;
}

const LONGEST = 40;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function placeOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${cell}!${sheet}`;
}

/** Keeps what was mended, the last first, and shows it as a list to undo. */
export function makeMendLog(
  host: OpenWorkbook,
  show: (lines: readonly UndoLine[]) => void,
): MendLog {
  let log: readonly MendDone[] = [];
  let made = 0;
  const keep = (entries: readonly MendDone[]): void => {
    log = entries;
    show(log);
  };

  const mend = async (mends: readonly SheetMend[], workbook: Workbook): Promise<string> => {
    const outcome = await host.change(changesOf(mends, workbook));
    const afters = new Map(mends.map((entry) => [placeOf(entry), entry.after]));
    const done = outcome.done.map((change): MendDone => {
      made += 1;
      const after = shortened(afters.get(placeOf(change)) ?? "");
      return { id: made, after, sheet: change.sheet, cell: change.cell, change };
    });
    keep([...done.reverse(), ...log]);
    return describeOutcome("Mended", outcome);
  };

  const undo = async (ids: readonly number[]): Promise<string> => {
    const wanted = new Set(ids);
    const asked = log.filter(({ id }) => wanted.has(id));
    const outcome = await host.undo(asked.map(({ change }) => change));
    // A locked sheet can be unlocked, a renamed one named again; what a cell holds else is a person's own.
    const left = outcome.left.filter(({ why }) => why !== "changed");
    const kept = new Set(left.map(placeOf));
    keep(log.filter(({ id, change }) => !wanted.has(id) || kept.has(placeOf(change))));
    return describeOutcome("Put back", outcome);
  };
  return { mend, undo };
}
