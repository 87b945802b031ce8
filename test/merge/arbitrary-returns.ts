import type { UpdateField } from "../../src/plan/column-fields.ts";
import fc from "fast-check";
import type { ActionStanding } from "../../src/plan/master/master-plan.ts";
import type { Master } from "../../src/plan/master/master.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { findingAt, type TypedReturn, type TypedRow } from "./received-return-of.ts";

const REFERENCES = ["1a", "1 B", "1c", "2a", "2b", "21", "2", "", "9z"];
const SENDERS = ["EXC", "EXP", "EXW", "EXH", "Exampleton Choir", "EP", ""];
const DAYS = ["2019-02-28", "2019-03-01", "soon", "31 March 2019"];
const TEXTS = [
  "Trained staff",
  "Met twice.\nAgreed",
  "  spaced  ",
  "=HYPERLINK(1)",
  "x".repeat(40),
];
const MOMENTS = ["2018-11-01T09:00:00Z", "2018-11-05T09:00:00Z", "2018-11-09T09:00:00Z"];

function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | ""> {
  return fc.oneof(
    { weight: 2, arbitrary: value },
    { weight: 1, arbitrary: fc.constant("" as const) },
  );
}

function rowOf(plan: Plan): fc.Arbitrary<TypedRow> {
  const statuses = [...plan.statuses.map(({ name }) => name), "nearly", "< Select >", "on track"];
  const text = maybe(fc.constantFrom(...TEXTS));
  const day = maybe(fc.constantFrom(...DAYS));
  const answers: Record<UpdateField, fc.Arbitrary<string>> = {
    reference: fc.constantFrom(...REFERENCES),
    partner: fc.constantFrom("", "", "", ...SENDERS),
    "action-taken": text,
    responsible: text,
    start: day,
    finish: day,
    status: maybe(fc.constantFrom(...statuses)),
    forecast: day,
    completed: day,
    evidence: text,
    obstacle: text,
    percent: maybe(fc.constantFrom("40%", "0.4", "75", "half")),
  };
  return fc
    .tuple(fc.record(answers), maybe(fc.constantFrom(...TEXTS)))
    .map(([row, extra]) => (extra === "" ? row : { ...row, extras: { Comment: extra } }));
}

/** A return of any layout: from anybody or nobody, nil, empty, faulty, at moments that often coincide. */
function receivedReturnOf(plan: Plan): fc.Arbitrary<Omit<TypedReturn, "file" | "sha256">> {
  return fc.record({
    received: fc.constantFrom(...MOMENTS),
    partner: fc.constantFrom(...SENDERS),
    nil: fc.boolean(),
    rows: fc.array(rowOf(plan), { maxLength: 4 }),
    findings: fc.array(
      fc.constantFrom(findingAt("error", "G12"), findingAt("query", "G13"), findingAt("query")),
      { maxLength: 2 },
    ),
  });
}

/** Distinct files, most of them with names of their own. */
export function returnsOf(plan: Plan, maxLength = 5): fc.Arbitrary<TypedReturn[]> {
  return fc.array(receivedReturnOf(plan), { maxLength }).map((returns) =>
    returns.map((typed, index) => ({
      ...typed,
      file: `Return ${index < 2 ? "v" : ""}${index}.xlsx`,
      sha256: `${(index * 7919 + 1).toString(16).padStart(8, "0")}${JSON.stringify(typed).length}`,
    })),
  );
}

/** What the team types between two merges: by position, so that it suits any master. */
export interface TeamEdits {
  readonly status: string;
  readonly evidence: string;
  readonly every: number;
  readonly decision: Master["conflicts"][number]["decision"];
  readonly decidedBy: string;
  readonly placeAt: string;
  readonly sameAs: string;
}

/** Hand edits, decisions with and without a name, places right and wrong, answers about names. */
export const teamEdits: fc.Arbitrary<TeamEdits> = fc.record({
  status: fc.constantFrom("", "Blocked", "complete", "Typed by hand"),
  evidence: fc.constantFrom("", "Typed by hand"),
  every: fc.integer({ min: 1, max: 3 }),
  decision: fc.constantFrom("Use A", "Use B", "Leave as it is", null),
  decidedBy: fc.constantFrom("", "A Example"),
  placeAt: fc.constantFrom("", "2a", "none", "nowhere"),
  sameAs: fc.constantFrom("", "EXP", "nobody"),
});

/** The master after the team has typed into every so-many-th row of it. */
export function typeInto(master: Master, edits: TeamEdits): Master {
  const everyOther = <T>(rows: readonly T[], change: (row: T) => T): T[] =>
    rows.map((row, index) => (index % edits.every === 0 ? change(row) : row));
  const { status, evidence, decision, decidedBy, placeAt, sameAs } = edits;
  return {
    ...master,
    standings: everyOther(master.standings, (row): ActionStanding => ({
      ...row,
      ...(status === "" ? {} : { status }),
      ...(evidence === "" ? {} : { evidence }),
    })),
    conflicts: everyOther(master.conflicts, (row) => ({ ...row, decision, decidedBy })),
    queue: everyOther(master.queue, (row) => ({ ...row, placeAt })),
    newNames: everyOther(master.newNames, (row) => ({ ...row, sameAs })),
  };
}
