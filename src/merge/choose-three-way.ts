import { fitCell } from "../plan/master/fit-cell.ts";
import type { Verdict } from "./conflict-decisions.ts";
import type { StandingField } from "./derive-standings.ts";
import type { ValueKind, ValueReader } from "./read-value.ts";
import { wordInIds } from "./ledger-fields.ts";
import type { DerivedValue } from "./round-view.ts";
import { conflictId, type Difference } from "./settle-candidates.ts";

/** What the Conflicts sheet says of a hand edit that differs from a return. */
export interface HandConflicts {
  /** True where the conflict is in the sheet and still waits for its decision to be applied. */
  readonly waits: (id: string) => boolean;
  readonly verdictOf: (id: string) => Verdict | undefined;
}

/** A column of the Master plan that returns fill. */
export interface StandingColumn {
  readonly field: StandingField;
  readonly heading: string;
  readonly kind: ValueKind;
}

/** One field of one action: what the ledger said, what the sheet says, what the ledger says now. */
export interface ThreeWay extends StandingColumn {
  readonly ref: string;
  readonly base: string;
  readonly master: string;
  readonly derived: DerivedValue | undefined;
  /** True where the cell holds what the last merge wrote, in whatever words it wrote it. */
  readonly isOwn: boolean;
  /** The last merge had no lead's answer, so an empty cell is not a hand edit. */
  readonly hadNoLead: boolean;
}

/** Whether the return's value is taken. */
interface Choice {
  readonly takes: boolean;
  /** True where what then stands in the cell is what returns say. */
  readonly own: boolean;
  /** Id of the conflict that mattered, if one did. */
  readonly asked?: string;
  /** True where nobody has chosen. */
  readonly open?: boolean;
}

/** Base, master, return: who changed what decides (the design's three-way merge). */
export function chooseThreeWay(
  way: ThreeWay,
  reader: ValueReader,
  conflicts: HandConflicts,
): Choice {
  const meaningOf = (text: string): string => reader.meaningOf(way.kind, text);
  const base = meaningOf(fitCell(way.base));
  const master = meaningOf(way.master);
  const derived = meaningOf(fitCell(way.derived?.text ?? ""));
  const isNew = derived !== base;
  const isOwn = way.isOwn || master === base;
  if (derived === master) return { takes: false, own: derived !== "" };
  if (isNew && (isOwn || master === "")) return { takes: true, own: true };
  if (!isNew && master === "" && way.hadNoLead) return { takes: true, own: true };
  // Only the words differ in which the merge says the same.
  if (way.isOwn && derived !== "") return { takes: true, own: true };
  if (derived === "" || master === "") return { takes: false, own: way.isOwn };
  const asked = conflictId(way.ref, wordInIds(way.field), [
    `by hand\t${master}`,
    `returned\t${derived}`,
  ]);
  if (!isNew && !conflicts.waits(asked)) return { takes: false, own: false };
  const verdict = conflicts.verdictOf(asked);
  const takes = verdict?.decision === "Use B";
  return { takes, own: takes, asked, open: !verdict };
}

/** The hand edit and the return, for a person to choose. */
export function handDifference(way: ThreeWay, id: string, reader: ValueReader): Difference {
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
    firstPrint: "",
    second: reader.shownOf(kind, derived?.text ?? ""),
    secondFrom: derived?.from ?? "",
    lines: [],
  };
}
