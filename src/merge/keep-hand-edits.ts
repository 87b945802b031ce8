import type { IsoDay } from "../calendar/iso-day.ts";
import { fitCell } from "../plan/master/fit-cell.ts";
import type { ActionStanding } from "../plan/master/master.ts";
import { isOwnText, ownMark, type OwnMark } from "../plan/master/own-marks.ts";
import {
  chooseThreeWay,
  handDifference,
  type HandConflicts,
  type StandingColumn,
  type ThreeWay,
} from "./choose-three-way.ts";
import type { DerivedStanding } from "./derive-standings.ts";
import { headingOf } from "./ledger-fields.ts";
import type { ValueReader } from "./read-value.ts";
import { remarkCell } from "./remarks.ts";
import type { Difference } from "./settle-candidates.ts";

/** One value of the Master plan that a merge changed. */
export interface StandingChange {
  readonly ref: string;
  readonly field: string;
  readonly from: string;
  readonly to: string;
  /** File, sheet and cell; several where texts are joined. Empty where a value is taken back. */
  readonly source: string;
}

/** An action after the merge: the ledger's values, with what the team typed kept. */
export interface KeptStanding {
  readonly standing: ActionStanding;
  readonly changes: readonly StandingChange[];
  readonly open: readonly Difference[];
  /** Ids of the conflicts that mattered. */
  readonly asked: readonly string[];
}

const COLUMNS: readonly StandingColumn[] = [
  { field: "status", heading: headingOf("status"), kind: "status" },
  { field: "forecast", heading: headingOf("forecast"), kind: "date" },
  { field: "completed", heading: headingOf("completed"), kind: "date" },
  { field: "evidence", heading: headingOf("evidence"), kind: "text" },
  { field: "obstacle", heading: headingOf("obstacle"), kind: "text" },
  { field: "update", heading: "Latest update", kind: "text" },
];

type Chosen = ReturnType<typeof chooseThreeWay> & { readonly way: ThreeWay };

/** The marks of the texts that stand as returns give them. */
function textMarks(choices: readonly Chosen[]): OwnMark[] {
  return choices.flatMap(({ way, takes, own }) => {
    if (way.kind !== "text" || !own) return [];
    const text = takes ? fitCell(way.derived?.text ?? "") : way.master;
    return text === "" ? [] : [ownMark("text", way.field, text)];
  });
}

/** The row with the values that were taken; the latest update's round and senders always follow the returns. */
function standingWith(
  standing: ActionStanding,
  choices: readonly Chosen[],
  derived: DerivedStanding,
): ActionStanding {
  const taken = new Map(
    choices.flatMap(({ way, takes }) =>
      takes ? [[way.field, way.derived?.text ?? ""] as const] : [],
    ),
  );
  const { flags, marks } = remarkCell(standing, derived.flags);
  const textOf = (field: "status" | "evidence" | "obstacle" | "update"): string =>
    taken.get(field) ?? standing[field];
  const dayOf = (field: "forecast" | "completed"): IsoDay | null => {
    const day = taken.get(field) ?? standing[field];
    return day === "" ? null : day;
  };
  const { update } = derived.values;
  const isTakenBack = taken.has("update") && !update;
  return {
    ref: standing.ref,
    status: textOf("status"),
    forecast: dayOf("forecast"),
    completed: dayOf("completed"),
    evidence: textOf("evidence"),
    obstacle: textOf("obstacle"),
    update: textOf("update"),
    updateRound: isTakenBack ? null : (update?.round ?? standing.updateRound),
    updateBy: update || isTakenBack ? derived.updateBy : standing.updateBy,
    flags,
    ownMarks: [...textMarks(choices), ...marks],
  };
}

function changeOf(way: ThreeWay, reader: ValueReader): StandingChange {
  const { ref, kind, heading, master, derived } = way;
  const from = reader.shownOf(kind, master);
  const to = reader.shownOf(kind, derived?.text ?? "");
  return { ref, field: heading, from, to, source: derived?.from ?? "" };
}

/**
 * The Master plan's row after a merge. What the team changed by hand since the last merge stays where
 * no return says anything new; where one does, both are kept for a person to choose. `base` is what
 * the ledger said before, `derived` what it says now.
 */
export function keepHandEdits(
  standing: ActionStanding,
  base: DerivedStanding | undefined,
  derived: DerivedStanding,
  reader: ValueReader,
  conflicts: HandConflicts,
): KeptStanding {
  const ways = COLUMNS.map((column): ThreeWay => {
    const { field } = column;
    return {
      ...column,
      ref: standing.ref,
      base: base?.values[field]?.text ?? "",
      master: standing[field] ?? "",
      derived: derived.values[field],
      isOwn: isOwnText(standing.ownMarks, standing[field] ?? "", field),
      hadNoLead: standing.ownMarks.some(
        ({ code, about }) => code === "only-contributor" && about === field,
      ),
    };
  });
  const choices = ways.map((way) => ({ way, ...chooseThreeWay(way, reader, conflicts) }));
  const taken = choices.filter(({ takes }) => takes).map(({ way }) => way);
  return {
    standing: standingWith(standing, choices, derived),
    changes: taken.map((way) => changeOf(way, reader)),
    open: choices.flatMap(({ way, asked, open }) =>
      asked !== undefined && open ? [handDifference(way, asked, reader)] : [],
    ),
    asked: choices.flatMap(({ asked }) => asked ?? []),
  };
}
