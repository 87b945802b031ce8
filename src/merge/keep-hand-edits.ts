import type { IsoDay } from "../calendar/iso-day.ts";
import type { ActionStanding } from "../plan/master/master.ts";
import {
  chooseThreeWay,
  handDifference,
  type HandConflicts,
  type StandingColumn,
  type ThreeWay,
} from "./choose-three-way.ts";
import type { DerivedStanding, StandingField } from "./derive-standings.ts";
import { FLAG, remarksOfTeam } from "./flags.ts";
import { joinRemarks } from "./join-texts.ts";
import { headingOf } from "./ledger-fields.ts";
import type { ValueReader } from "./read-value.ts";
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

/** The row with the values that were taken; the latest update's round and senders always follow the returns. */
function standingWith(
  standing: ActionStanding,
  taken: ReadonlyMap<StandingField, string>,
  derived: DerivedStanding,
): ActionStanding {
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
    flags: joinRemarks([...remarksOfTeam(standing.flags), ...derived.flags]),
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
    const { field, heading } = column;
    return {
      ...column,
      ref: standing.ref,
      base: base?.values[field]?.text ?? "",
      master: standing[field] ?? "",
      derived: derived.values[field],
      hadNoLead: standing.flags.includes(`${FLAG.onlyContributor} ${heading.toLowerCase()}:`),
    };
  });
  const choices = ways.map((way) => ({ way, ...chooseThreeWay(way, reader, conflicts) }));
  const taken = choices.filter(({ takes }) => takes).map(({ way }) => way);
  const values = new Map(taken.map((way) => [way.field, way.derived?.text ?? ""]));
  return {
    standing: standingWith(standing, values, derived),
    changes: taken.map((way) => changeOf(way, reader)),
    open: choices.flatMap(({ way, asked, open }) =>
      asked !== undefined && open ? [handDifference(way, asked, reader)] : [],
    ),
    asked: choices.flatMap(({ asked }) => asked ?? []),
  };
}
