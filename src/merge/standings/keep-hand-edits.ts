import type { IsoDay } from "../../calendar/iso-day.ts";
import { fitCell } from "../../plan/master/fit-cell.ts";
import type { ActionStanding } from "../../plan/master/master-plan.ts";
import { isOwnText, ownMark, type OwnMark } from "../../plan/master/own-marks.ts";
import { chooseThreeWay, type HandConflicts, type ThreeWay } from "./choose-three-way.ts";
import type { DerivedStanding, StandingField } from "./derive-standings.ts";
import { headingOf, wordInIds } from "../lines/ledger-fields.ts";
import type { ValueKind, ValueReader } from "./read-value.ts";
import { remarkCell } from "../words/remarks.ts";
import type { Difference } from "./settle-candidates.ts";
import { changeOf, type StandingChange } from "./standing-change.ts";

/** An action after the merge: the ledger's values, with what the team typed kept. */
export interface KeptStanding {
  readonly standing: ActionStanding;
  readonly changes: readonly StandingChange[];
  readonly open: readonly Difference[];
  /** Ids of the conflicts that mattered. */
  readonly asked: readonly string[];
}

/** A column of the Master plan that returns fill. */
interface StandingColumn {
  readonly field: StandingField;
  readonly heading: string;
  readonly kind: ValueKind;
}

const COLUMNS: readonly StandingColumn[] = [
  { field: "status", heading: headingOf("status"), kind: "status" },
  { field: "percent", heading: headingOf("percent"), kind: "percent" },
  { field: "forecast", heading: headingOf("forecast"), kind: "forecast" },
  { field: "completed", heading: headingOf("completed"), kind: "completed" },
  { field: "evidence", heading: headingOf("evidence"), kind: "text" },
  { field: "obstacle", heading: headingOf("obstacle"), kind: "text" },
  { field: "update", heading: "Latest update", kind: "text" },
];

const SHEET = { name: "Master plan", called: "Master plan" };

type Chosen = ReturnType<typeof chooseThreeWay> & {
  readonly column: StandingColumn;
  readonly way: ThreeWay;
};

/** The marks of the texts that stand as returns give them. */
function textMarks(choices: readonly Chosen[]): OwnMark[] {
  return choices.flatMap(({ column: { field, kind }, way, takes, own }) => {
    if (kind !== "text" || !own) return [];
    const text = takes ? fitCell(way.derived?.text ?? "") : way.standing;
    return text === "" ? [] : [ownMark("text", field, text)];
  });
}

/** The row with the values that were taken; the latest update's round and senders always follow the returns. */
function standingWith(
  standing: ActionStanding,
  choices: readonly Chosen[],
  derived: DerivedStanding,
): ActionStanding {
  const taken = new Map(
    choices.flatMap(({ column, way, takes }) =>
      takes ? [[column.field, way.derived?.text ?? ""] as const] : [],
    ),
  );
  const { flags, marks } = remarkCell(standing, derived.flags);
  const textOf = (field: "status" | "percent" | "evidence" | "obstacle" | "update"): string =>
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
    percent: textOf("percent"),
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

/** One value of the row three ways. */
function wayOf(
  { field, heading, kind }: StandingColumn,
  standing: ActionStanding,
  [base, derived]: readonly [string, DerivedStanding],
  reader: ValueReader,
): ThreeWay {
  return {
    ref: standing.ref,
    field,
    heading,
    key: wordInIds(field),
    reading: reader.of(kind),
    sheet: SHEET,
    base,
    standing: standing[field] ?? "",
    isOwn: isOwnText(standing.ownMarks, standing[field] ?? "", field),
    derived: derived.values[field],
    isBlank: (meaning) => meaning === "",
    wasLeftEmpty: standing.ownMarks.some(
      ({ code, about }) => code === "only-contributor" && about === field,
    ),
    lines: [],
  };
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
  const choices = COLUMNS.map((column) => {
    const before = base?.values[column.field]?.text ?? "";
    const way = wayOf(column, standing, [before, derived], reader);
    return { column, way, ...chooseThreeWay(way, conflicts) };
  });
  return {
    standing: standingWith(standing, choices, derived),
    changes: choices.filter(({ takes }) => takes).map(({ way }) => changeOf(way)),
    open: choices.flatMap(({ open }) => open ?? []),
    asked: choices.flatMap(({ asked }) => asked ?? []),
  };
}
