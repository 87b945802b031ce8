import type { ActionStanding } from "../plan/master.ts";
import type { DerivedStanding, StandingField } from "./derive-standings.ts";
import { FLAG, remarksOfTeam } from "./flags.ts";
import { joinRemarks } from "./join-texts.ts";
import { headingOf } from "./ledger-fields.ts";
import type { ValueKind, ValueReader } from "./read-value.ts";
import type { DerivedValue } from "./round-view.ts";
import { conflictId, type Difference } from "./settle-candidates.ts";
import type { Verdict } from "./conflict-decisions.ts";

/** One value of the Master plan that a merge changed. */
export interface StandingChange {
  readonly ref: string;
  readonly field: string;
  readonly from: string;
  readonly to: string;
  /** File, sheet and cell; several where texts are joined. Empty where a value is taken back. */
  readonly source: string;
}

/** What the Conflicts sheet says of a hand edit that differs from a return. */
export interface HandConflicts {
  /** True where the conflict is in the sheet and still waits for its decision to be applied. */
  readonly waits: (id: string) => boolean;
  readonly verdictOf: (id: string) => Verdict | undefined;
}

export interface KeptStanding {
  readonly standing: ActionStanding;
  readonly changes: readonly StandingChange[];
  readonly open: readonly Difference[];
  /** Ids of the conflicts that mattered. */
  readonly asked: readonly string[];
}

interface StandingColumn {
  readonly field: StandingField;
  readonly heading: string;
  readonly kind: ValueKind;
}

const COLUMNS: readonly StandingColumn[] = [
  { field: "status", heading: headingOf("status"), kind: "status" },
  { field: "forecast", heading: headingOf("forecast"), kind: "date" },
  { field: "completed", heading: headingOf("completed"), kind: "date" },
  { field: "evidence", heading: headingOf("evidence"), kind: "text" },
  { field: "obstacle", heading: headingOf("obstacle"), kind: "text" },
  { field: "update", heading: "Latest update", kind: "text" },
];

interface ThreeWay extends StandingColumn {
  readonly ref: string;
  readonly base: string;
  readonly master: string;
  readonly derived: DerivedValue | undefined;
  /** The last merge had no lead's answer, so an empty cell is not a hand edit. */
  readonly hadNoLead: boolean;
}

interface Choice {
  readonly takes: boolean;
  /** Id of the conflict that mattered, if one did. */
  readonly asked?: string;
  /** True where nobody has chosen. */
  readonly open?: boolean;
}

/** Base, master, return: who changed what decides. */
function choose(way: ThreeWay, reader: ValueReader, conflicts: HandConflicts): Choice {
  const meaningOf = (text: string): string => reader.meaningOf(way.kind, text);
  const base = meaningOf(way.base);
  const master = meaningOf(way.master);
  const derived = meaningOf(way.derived?.text ?? "");
  const isNew = derived !== base;
  if (derived === master) return { takes: false };
  if (isNew && (master === base || master === "")) return { takes: true };
  if (!isNew && master === "" && way.hadNoLead) return { takes: true };
  if (derived === "" || master === "") return { takes: false };
  const asked = conflictId(way.ref, way.heading, [`by hand\t${master}`, `returned\t${derived}`]);
  if (!isNew && !conflicts.waits(asked)) return { takes: false };
  const verdict = conflicts.verdictOf(asked);
  return { takes: verdict?.decision === "Use B", asked, open: !verdict };
}

function differenceOf(way: ThreeWay, id: string, reader: ValueReader): Difference {
  const { ref, field, heading, kind, master, derived } = way;
  return {
    id,
    round: derived?.round ?? "",
    ref,
    field,
    heading,
    why: "The Master plan was changed by hand, and a return says something else.",
    first: reader.shownOf(kind, master),
    firstFrom: `Master plan, ${ref}, ${heading}`,
    second: reader.shownOf(kind, derived?.text ?? ""),
    secondFrom: derived?.from ?? "",
    lines: [],
  };
}

function flagsOf(standing: ActionStanding, derived: DerivedStanding): string {
  return joinRemarks([...remarksOfTeam(standing.flags), ...derived.flags]);
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
  const { ref } = standing;
  const changes: StandingChange[] = [];
  const open: Difference[] = [];
  const asked: string[] = [];
  const taken = new Map<StandingField, string>();
  for (const column of COLUMNS) {
    const { field, heading, kind } = column;
    const way: ThreeWay = {
      ...column,
      ref,
      base: base?.values[field]?.text ?? "",
      master: standing[field] ?? "",
      derived: derived.values[field],
      hadNoLead: standing.flags.includes(`${FLAG.onlyContributor} ${heading.toLowerCase()}:`),
    };
    const choice = choose(way, reader, conflicts);
    if (choice.asked !== undefined) asked.push(choice.asked);
    if (choice.asked !== undefined && choice.open)
      open.push(differenceOf(way, choice.asked, reader));
    if (!choice.takes) continue;
    const to = way.derived?.text ?? "";
    taken.set(field, to);
    const shown = { from: reader.shownOf(kind, way.master), to: reader.shownOf(kind, to) };
    changes.push({ ref, field: heading, ...shown, source: way.derived?.from ?? "" });
  }
  const textOf = (field: "status" | "evidence" | "obstacle" | "update"): string =>
    taken.get(field) ?? standing[field];
  const dayOf = (field: "forecast" | "completed"): string | null =>
    taken.has(field) ? (taken.get(field) ?? "") || null : standing[field];
  const { update } = derived.values;
  const isTakenBack = taken.has("update") && !update;
  return {
    standing: {
      ref,
      status: textOf("status"),
      forecast: dayOf("forecast"),
      completed: dayOf("completed"),
      evidence: textOf("evidence"),
      obstacle: textOf("obstacle"),
      update: textOf("update"),
      updateRound: isTakenBack ? null : (update?.round ?? standing.updateRound),
      updateBy: update || isTakenBack ? derived.updateBy : standing.updateBy,
      flags: flagsOf(standing, derived),
    },
    changes,
    open,
    asked,
  };
}
