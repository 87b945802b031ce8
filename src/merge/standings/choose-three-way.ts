import { fitCell } from "../../plan/master/fit-cell.ts";
import type { Verdict } from "./conflict-decisions.ts";
import type { DerivedValue } from "./derived-value.ts";
import { type Asked, conflictId, type Difference } from "./settle-candidates.ts";

/** What the Conflicts sheet says of a hand edit that differs from a return. */
export interface HandConflicts {
  /** True where the conflict is in the sheet and still waits for its decision to be applied. */
  readonly waits: (id: string) => boolean;
  readonly verdictOf: (id: string) => Verdict | undefined;
}

/** One value of a sheet that returns fill: what the log said, what the sheet says, what the log says now. */
export interface ThreeWay extends Asked {
  /** The sheet that it stands in, by name and in a sentence. */
  readonly sheet: { readonly name: string; readonly called: string };
  /** What the log said when it was last merged; empty where it settled nothing. */
  readonly base: string;
  readonly standing: string;
  /** True where what stands is what a merge wrote, in whatever words, and so no hand edit. */
  readonly isOwn: boolean;
  readonly derived: DerivedValue | undefined;
  /** True for a meaning that gives way to any other, and takes none away. */
  readonly isBlank: (meaning: string) => boolean;
  /** The last merge left the cell empty though it had a value to give, so that an empty cell is no hand edit. */
  readonly wasLeftEmpty: boolean;
  /** Ids of the log lines that wait where a person must choose. */
  readonly lines: readonly string[];
}

/** Whether the log's value is taken into the sheet, and what a person must choose. */
interface Choice {
  readonly takes: boolean;
  /** True where what then stands in the sheet is what returns say. */
  readonly own: boolean;
  /** Id of the conflict that mattered, if one did. */
  readonly asked?: string;
  /** Set where nobody has chosen. */
  readonly open?: Difference;
}

const TAKES: Choice = { takes: true, own: true };

/** The hand edit and the return, for a person to choose. */
function handDifference(way: ThreeWay, id: string): Difference {
  const { ref, field, heading, reading, sheet, standing, derived, lines } = way;
  return {
    id,
    round: derived?.round ?? "",
    ref,
    field,
    heading,
    why: `The ${sheet.called} was changed by hand, and a return says something else.`,
    first: reading.shownOf(standing),
    firstFrom: `${sheet.name}, ${ref}, ${heading}`,
    firstPrint: "",
    second: reading.shownOf(derived?.text ?? ""),
    secondFrom: derived?.from ?? "",
    lines,
  };
}

/**
 * Base, sheet, return: who changed what decides (the design's three-way merge). What returns said and no
 * longer say is taken back, where the sheet still shows it.
 */
export function chooseThreeWay(way: ThreeWay, conflicts: HandConflicts): Choice {
  const { reading, isBlank } = way;
  const base = reading.meaningOf(fitCell(way.base));
  const standing = reading.meaningOf(way.standing);
  const derived = reading.meaningOf(fitCell(way.derived?.text ?? ""));
  const isNew = derived !== base;
  const isOwn = way.isOwn || standing === base;
  if (derived === standing) return { takes: false, own: derived !== "" };
  if (isNew && isOwn) return TAKES;
  if (derived === "") return { takes: false, own: way.isOwn };
  if (isNew ? isBlank(standing) : standing === "" && way.wasLeftEmpty) return TAKES;
  // Only the words differ in which the merge says the same.
  if (way.isOwn) return TAKES;
  if (isBlank(derived) || isBlank(standing)) return { takes: false, own: false };
  const asked = conflictId(way, [`by hand\t${standing}`, `returned\t${derived}`]);
  if (!isNew && !conflicts.waits(asked)) return { takes: false, own: false };
  const verdict = conflicts.verdictOf(asked);
  const takes = verdict?.decision === "Use B";
  return { takes, own: takes, asked, ...(!verdict && { open: handDifference(way, asked) }) };
}
