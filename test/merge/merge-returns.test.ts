import { mergeReturns, type MergeOutcome } from "../../src/merge/merge-returns.ts";
import type { ActionStanding } from "../../src/plan/master/master-plan.ts";
import type { Master } from "../../src/plan/master/master.ts";
import type { LedgerLine } from "../../src/plan/master/progress-log.ts";
import { ownMark } from "../../src/plan/master/own-marks.ts";
import type { Round } from "../../src/plan/plan.ts";
import { samplePlan } from "../support/sample-plan.ts";
import {
  emptyMaster,
  findingAt,
  NOVEMBER,
  OCTOBER,
  receivedReturnOf,
  type TypedReturn,
  type TypedRow,
} from "./received-return-of.ts";

const plan = samplePlan();
const EMPTY = emptyMaster(plan);

function merge(master: Master, returns: readonly TypedReturn[], round: Round = NOVEMBER) {
  return mergeReturns(
    master,
    null,
    returns.map((typed) => receivedReturnOf(typed, plan)),
    round,
  );
}

function sent(partner: string, rows: readonly TypedRow[], more: Partial<TypedReturn> = {}) {
  return { file: `${partner}.xlsx`, received: "2018-11-05T09:00:00Z", partner, rows, ...more };
}

function standing(outcome: MergeOutcome, ref: string): ActionStanding {
  const found = outcome.master.standings.find((entry) => entry.ref === ref);
  if (!found) throw new Error(`No standing for ${ref}`);
  return found;
}

function states(outcome: MergeOutcome): string[] {
  return outcome.master.ledger.map(({ file, ref, version, state }) =>
    [file, ref ?? "-", version, state].join(" "),
  );
}

function edited(master: Master, ref: string, changed: Partial<ActionStanding>): Master {
  return {
    ...master,
    standings: master.standings.map((entry) =>
      entry.ref === ref ? { ...entry, ...changed } : entry,
    ),
  };
}

function decided(master: Master, given: Partial<Master["conflicts"][number]>): Master {
  return { ...master, conflicts: master.conflicts.map((entry) => ({ ...entry, ...given })) };
}

const onTrack = sent("EXC", [
  { reference: "1a", status: "on track", "action-taken": "Trained 40 staff" },
]);

describe("a ledger line", () => {
  const outcome = merge(EMPTY, [
    sent("EXC", [
      {
        reference: "1 A",
        "action-taken": "  Trained 40 staff\n and more ",
        status: "on track",
        forecast: "2019-02-28",
        extras: { "Board comment": "Agreed" },
      },
    ]),
  ]);

  test("keeps every text as typed and the cells it came from", () => {
    expect(outcome.master.ledger).toEqual<LedgerLine[]>([
      {
        id: "EXC.xlsx Updates 12",
        round: "2018-11-14",
        ref: "1a",
        refWritten: "1 A",
        partner: "exc",
        partnerWritten: "EXC",
        version: 1,
        state: "Merged",
        values: {
          actionTaken: "  Trained 40 staff\n and more ",
          responsible: "",
          start: "",
          finish: "",
          status: "on track",
          forecast: "28 February 2019",
          completed: "",
          evidence: "",
          obstacle: "",
          percent: "",
          other: "Board comment: Agreed",
        },
        file: "EXC.xlsx",
        sha256: "EXC.xlsx@2018-11-05T09:00:00Z",
        sheet: "Updates",
        cells: "Action taken C12; Status G12; Forecast finish H12; Board comment M12",
        received: "2018-11-05T09:00:00Z",
      },
    ]);
  });

  test("fills the Master plan, and every change names its cell", () => {
    expect(standing(outcome, "1a")).toEqual({
      ref: "1a",
      status: "In progress – on track",
      percent: "",
      forecast: "2019-02-28",
      completed: null,
      evidence: "",
      obstacle: "",
      update: "  Trained 40 staff\n and more ",
      updateRound: "2018-11-14",
      updateBy: "EXC",
      flags: "",
      ownMarks: [ownMark("text", "update", "  Trained 40 staff\n and more ")],
    });
    expect(outcome.changes.map(({ field, from, to, source }) => [field, from, to, source])).toEqual(
      [
        ["Status", "", "In progress – on track", "EXC.xlsx, Updates, G12"],
        ["Forecast finish", "", "28 February 2019", "EXC.xlsx, Updates, H12"],
        ["Latest update", "", "  Trained 40 staff\n and more ", "EXC.xlsx, Updates, C12"],
      ],
    );
  });

  test("is counted value by value", () => {
    expect(outcome.tally).toEqual({
      valuesIn: 4,
      merged: 4,
      queued: 0,
      superseded: 0,
      inConflict: 0,
      setAside: 0,
      alreadyKnown: 0,
    });
  });
});

describe("the same again", () => {
  test("the same file adds nothing", () => {
    const first = merge(EMPTY, [onTrack]);
    const again = merge(first.master, [
      { ...onTrack, file: "copy of EXC.xlsx", sha256: "EXC.xlsx@2018-11-05T09:00:00Z" },
    ]);
    expect(again.master).toEqual(first.master);
    expect(again.tally).toMatchObject({ valuesIn: 2, alreadyKnown: 2, merged: 0 });
  });

  test("a repeated row is one line that names both places", () => {
    const row = { reference: "1a", status: "on track" };
    const outcome = merge(EMPTY, [sent("EXC", [row, row])]);
    expect(outcome.master.ledger.map(({ cells }) => cells)).toEqual([
      "Status G12; the same again: Updates, Status G13",
    ]);
    expect(outcome.tally).toMatchObject({ valuesIn: 2, merged: 1, alreadyKnown: 1 });
  });

  test("two files whose hashes begin alike keep their lines apart", () => {
    const outcome = merge(EMPTY, [
      sent("EXC", [{ reference: "1a", status: "on track" }], { sha256: "3f9a1c2e-one" }),
      sent("EXW", [{ reference: "2a", status: "on track" }], { sha256: "3f9a1c2e-two" }),
    ]);
    expect(outcome.master.ledger.map(({ id }) => id)).toEqual([
      "3f9a1c2e Updates 12",
      "3f9a1c2e-two Updates 12",
    ]);
  });

  test("rows that answer nothing, or hold the unchosen status, make no line", () => {
    const outcome = merge(EMPTY, [
      sent("EXC", [{ reference: "1a" }, { reference: "1b", status: "< Select >" }]),
    ]);
    expect(outcome.master.ledger).toEqual([]);
    expect(outcome.tally.valuesIn).toBe(0);
  });
});

describe("versions", () => {
  const v1 = sent("EXW", [
    { reference: "2a", status: "on track", evidence: "Lease signed" },
    { reference: "2b", status: "at risk" },
  ]);
  const v2 = sent("EXW", [{ reference: "2a", status: "complete" }], {
    file: "EXW again.xlsx",
    received: "2018-11-06T09:00:00Z",
  });

  test.each([
    ["in order", [[v1], [v2]]],
    ["the later one first", [[v2], [v1]]],
    ["together", [[v2, v1]]],
  ])("the newest counts, whatever comes first: %s", (_, merges) => {
    let master = EMPTY;
    let outcome = merge(master, []);
    for (const returns of merges) {
      outcome = merge(master, returns);
      master = outcome.master;
    }
    expect(states(outcome)).toEqual([
      "EXW.xlsx 2a 1 Superseded",
      "EXW.xlsx 2b 1 Merged",
      "EXW again.xlsx 2a 2 Merged",
    ]);
    expect(standing(outcome, "2a")).toMatchObject({ status: "Complete", evidence: "Lease signed" });
    expect(standing(outcome, "2b").status).toBe("In progress – at risk");
    expect(master.replies.find(({ partner }) => partner === "exw")).toMatchObject({
      versions: 2,
      actions: "2a, 2b",
      changes: [
        "2a Status: on track → complete",
        "2a Evidence: left blank, the earlier answer is kept",
        "2b: not in version 2, what was reported is kept",
      ].join("\n"),
    });
  });

  test("two that came at the same moment and differ: nothing is picked", () => {
    const twin = sent("EXW", [{ reference: "2a", status: "complete" }], { file: "twin.xlsx" });
    const outcome = merge(EMPTY, [twin, v1]);
    expect(outcome.opened).toMatchObject([
      {
        ref: "2a",
        field: "Status",
        first: "In progress – on track",
        firstFrom: "EXW.xlsx, Updates, G12",
        second: "Complete",
        secondFrom: "twin.xlsx, Updates, G12",
      },
    ]);
    expect(standing(outcome, "2a").status).toBe("");
    expect(states(outcome)).toEqual([
      "EXW.xlsx 2a 1 In conflict",
      "EXW.xlsx 2b 1 Merged",
      "twin.xlsx 2a 2 In conflict",
    ]);
    expect(outcome.tally).toMatchObject({ valuesIn: 4, inConflict: 2, merged: 2 });
  });

  test("a table without any sender has versions by its file name", () => {
    const table = {
      received: "2018-11-05T09:00:00Z",
      rows: [{ reference: "1a", "action-taken": "A" }],
    };
    const outcome = merge(EMPTY, [
      { ...table, file: "October table.xlsx" },
      { ...table, file: "october table v2.xlsx", received: "2018-11-06T09:00:00Z" },
      { ...table, file: "Other.xlsx" },
    ]);
    expect(states(outcome)).toEqual([
      "October table.xlsx 1a 1 Superseded",
      "Other.xlsx 1a 1 Merged",
      "october table v2.xlsx 1a 2 Merged",
    ]);
    // The file is asked about where names are: nobody is passed over.
    expect(outcome.master.newNames.map(({ written }) => written.split(",")[0])).toEqual([
      "October table.xlsx",
      "Other.xlsx",
      "october table v2.xlsx",
    ]);
  });
});

describe("whose answer counts", () => {
  const by = (partner: string, row: TypedRow) => sent(partner, [{ reference: "1b", ...row }]);

  test("two leads who differ are a conflict and nothing is picked", () => {
    const before = merge(EMPTY, [by("EXC", { status: "not started" })], OCTOBER).master;
    const outcome = merge(before, [
      sent("EXP", [{ reference: "1b", status: "blocked" }], { file: "p2.xlsx" }),
      sent("EXC", [{ reference: "1b", status: "on track" }], { file: "c2.xlsx" }),
    ]);
    expect(outcome.opened).toMatchObject([{ first: "In progress – on track", second: "Blocked" }]);
    expect(standing(outcome, "1b").status).toBe("Not started");
  });

  test.each([
    [
      "one step away",
      "at risk",
      "A contributor gives another status: EXW, In progress – at risk",
      0,
    ],
    ["two steps away", "off track", "", 1],
    ["the same", "in progress", "", 0],
  ])("a contributor %s", (_, status, flags, conflicts) => {
    const outcome = merge(EMPTY, [
      sent("EXC", [{ reference: "1a", status: "on track" }]),
      sent("EXW", [{ reference: "1a", status }]),
    ]);
    expect(standing(outcome, "1a")).toMatchObject({ status: "In progress – on track", flags });
    expect(outcome.opened).toHaveLength(conflicts);
  });

  test("contributors alone change no status and no date", () => {
    const outcome = merge(EMPTY, [
      sent("EXW", [{ reference: "1a", status: "complete", completed: "2018-11-01" }]),
    ]);
    expect(standing(outcome, "1a")).toMatchObject({ status: "", completed: null });
    expect(standing(outcome, "1a").flags.split("\n")).toEqual([
      "Only a contributor gave a status: EXW, Complete",
      "Only a contributor gave a date completed: EXW, 1 November 2018",
    ]);
  });

  test("a lead named after the merge counts at the next one", () => {
    const before = merge(EMPTY, [sent("EXH", [{ reference: "1c", status: "on track" }])]).master;
    const led = {
      ...before,
      plan: {
        ...plan,
        actions: plan.actions.map((action) =>
          action.ref === "1c" ? { ...action, lead: "EXH" } : action,
        ),
      },
    };
    const outcome = merge(led, []);
    expect(standing(outcome, "1c")).toMatchObject({ status: "In progress – on track", flags: "" });
  });

  test("the lead's evidence counts; without it the contributors' is joined with their names", () => {
    const contributors = [
      sent("EXW", [{ reference: "1a", evidence: "Minutes" }]),
      sent("EXP", [{ reference: "1a", evidence: "Rota" }]),
    ];
    const lead = sent("EXC", [{ reference: "1a", evidence: "Register" }]);
    expect(standing(merge(EMPTY, contributors), "1a").evidence).toBe("EXW: Minutes\nEXP: Rota");
    expect(standing(merge(EMPTY, [...contributors, lead]), "1a").evidence).toBe("Register");
  });

  test("updates of one round stand together, the lead's first", () => {
    const outcome = merge(EMPTY, [
      sent("EXW", [{ reference: "1a", "action-taken": "Hosted a session" }]),
      onTrack,
    ]);
    expect(standing(outcome, "1a")).toMatchObject({
      update: "EXC: Trained 40 staff\nEXW: Hosted a session",
      updateBy: "EXC, EXW",
    });
  });

  test("a later round replaces answers, a blank never does", () => {
    const october = merge(
      EMPTY,
      [sent("EXC", [{ reference: "1a", status: "on track", obstacle: "No venue" }])],
      OCTOBER,
    );
    const outcome = merge(october.master, [
      sent("EXC", [{ reference: "1a", status: "complete", obstacle: " " }], { file: "n.xlsx" }),
    ]);
    expect(standing(outcome, "1a")).toMatchObject({ status: "Complete", obstacle: "No venue" });
  });

  test("an unknown status and a date that is none are said, and change nothing", () => {
    const outcome = merge(EMPTY, [
      sent("EXC", [{ reference: "1a", status: "nearly", forecast: "soon" }]),
    ]);
    expect(standing(outcome, "1a")).toMatchObject({
      status: "",
      forecast: null,
      flags: `Status not in the list: EXC, "nearly"\nNot read as a date: forecast finish of EXC, "soon"`,
    });
  });
});

describe("a status in other words than the plan's", () => {
  test("two colours count as the worse, and the team hears of it", () => {
    const outcome = merge(EMPTY, [sent("EXC", [{ reference: "1a", status: "Amber/Green" }])]);
    expect(standing(outcome, "1a")).toMatchObject({
      status: "In progress – at risk",
      flags:
        'Confirm the status: EXC, "Amber/Green" is read as In progress – at risk: the worse of Amber and Green counts',
    });
    expect(outcome.master.ledger.map(({ values }) => values.status)).toEqual(["Amber/Green"]);
  });

  test.each(["✓", "✗", "↑", "-"])("the symbol %s stays in the ledger as written", (symbol) => {
    const outcome = merge(EMPTY, [sent("EXC", [{ reference: "1a", status: symbol }])]);
    expect(outcome.master.ledger.map(({ values }) => values.status)).toEqual([symbol]);
    expect(standing(outcome, "1a").flags).toContain(`"${symbol}"`);
  });
});

describe("a date completed in words", () => {
  test.each([
    ["October 2018", "2018-10-31"],
    ["12-13 Nov 2018", "2018-11-13"],
    ["November 2018", "2018-11-14"],
  ])("%s is %s in the round of 14 November 2018", (completed, day) => {
    const outcome = merge(EMPTY, [sent("EXC", [{ reference: "1a", completed }])]);
    expect(standing(outcome, "1a")).toMatchObject({ completed: day, flags: "" });
  });
});

describe("per cent complete", () => {
  test.each([
    ["40%", "40%"],
    ["0.4", "40%"],
    ["40", "40%"],
  ])("%s stands in the Master plan as %s", (written, shown) => {
    const outcome = merge(EMPTY, [sent("EXC", [{ reference: "1a", percent: written }])]);
    expect(standing(outcome, "1a").percent).toBe(shown);
    expect(outcome.master.ledger.map(({ values }) => values.percent)).toEqual([written]);
  });

  test("what is none is said, and a contributor's never counts", () => {
    const outcome = merge(EMPTY, [
      sent("EXC", [{ reference: "1a", percent: "half" }]),
      sent("EXW", [{ reference: "1a", percent: "60%" }]),
    ]);
    expect(standing(outcome, "1a")).toMatchObject({
      percent: "",
      flags:
        'Not read as a per cent: EXC, "half"\nOnly a contributor gave a per cent complete: EXW, 60%',
    });
  });

  test("a per cent in the place of a status is the lead's per cent, of the newest round", () => {
    const october = merge(EMPTY, [sent("EXC", [{ reference: "1a", percent: "40%" }])], OCTOBER);
    const file = "n.xlsx";
    const outcome = merge(october.master, [
      sent("EXC", [{ reference: "1a", status: "75%" }], { file }),
    ]);
    expect(standing(outcome, "1a")).toMatchObject({ status: "", percent: "75%" });
  });
});

test("a return's own dates never change the plan: those that differ from it are remarked on", () => {
  const outcome = merge(EMPTY, [
    sent("EXW", [{ reference: "2a", start: "2019-04-01", finish: "2020-09-30" }]),
  ]);
  expect(standing(outcome, "2a").flags).toBe(
    "A return proposes to finish on 30 September 2020: EXW",
  );
  expect(outcome.master.plan).toBe(plan);
});

describe("hand edits of the Master plan", () => {
  const before = merge(EMPTY, [onTrack], OCTOBER).master;
  const next = (status: string) =>
    sent("EXC", [{ reference: "1a", status }], { file: `${status}.xlsx` });

  test("stay where the return says nothing new", () => {
    const outcome = merge(edited(before, "1a", { status: "Blocked" }), [next("on track")]);
    expect(standing(outcome, "1a").status).toBe("Blocked");
    expect(outcome.opened).toEqual([]);
  });

  test("are no conflict where the return says the same", () => {
    const outcome = merge(edited(before, "1a", { status: "complete" }), [next("Complete")]);
    expect(standing(outcome, "1a").status).toBe("complete");
    expect(outcome.opened).toEqual([]);
  });

  test("are a conflict with both values and both places where the return says something else", () => {
    const outcome = merge(edited(before, "1a", { status: "Blocked" }), [next("complete")]);
    expect(standing(outcome, "1a").status).toBe("Blocked");
    expect(outcome.opened).toMatchObject([
      {
        state: "Open",
        ref: "1a",
        field: "Status",
        round: "2018-11-14",
        first: "Blocked",
        firstFrom: "Master plan, 1a, Status",
        second: "Complete",
        secondFrom: "complete.xlsx, Updates, G12",
      },
    ]);
    expect(merge(outcome.master, []).master).toEqual(outcome.master);
  });

  test.each([
    ["Use A" as const, "Blocked", "Value A is used. Decided by A Example."],
    ["Use B" as const, "Complete", "Value B is used. Decided by A Example."],
    ["Leave as it is" as const, "Blocked", "Left as it was. Decided by A Example."],
  ])("%s is applied by the next merge and never asked again", (decision, status, outcomeText) => {
    const open = merge(edited(before, "1a", { status: "Blocked" }), [next("complete")]).master;
    const settled = merge(decided(open, { decision, decidedBy: "A Example" }), []);
    expect(standing(settled, "1a").status).toBe(status);
    expect(settled.settled).toMatchObject([{ state: "Settled", outcome: outcomeText }]);
    expect(merge(settled.master, [next("complete")]).master).toEqual(settled.master);
  });

  test("a decision without a name is not applied and says what is missing", () => {
    const open = merge(edited(before, "1a", { status: "Blocked" }), [next("complete")]).master;
    const outcome = merge(decided(open, { decision: "Use B" }), []);
    expect(standing(outcome, "1a").status).toBe("Blocked");
    expect(outcome.master.conflicts).toMatchObject([
      { state: "Open", outcome: "Not done yet: type who decided in the Decided by column." },
    ]);
  });

  test("remarks that the team typed stay beside those of the merge", () => {
    const outcome = merge(edited(before, "1a", { flags: "Ask Sam" }), [
      sent("EXW", [{ reference: "1a", status: "at risk" }]),
      next("on track"),
    ]);
    expect(standing(outcome, "1a").flags).toBe(
      "Ask Sam\nA contributor gives another status: EXW, In progress – at risk",
    );
  });
});

describe("decisions between returns", () => {
  const open = merge(EMPTY, [
    sent("EXC", [{ reference: "1b", status: "on track" }]),
    sent("EXP", [{ reference: "1b", status: "blocked" }]),
  ]).master;

  test.each([
    ["Use A" as const, "In progress – on track"],
    ["Use B" as const, "Blocked"],
    ["Leave as it is" as const, ""],
  ])("%s", (decision, status) => {
    const outcome = merge(decided(open, { decision, decidedBy: "A Example" }), []);
    expect(standing(outcome, "1b").status).toBe(status);
    expect(outcome.master.ledger.map(({ state }) => state)).toEqual(["Merged", "Merged"]);
    expect(merge(outcome.master, []).master).toEqual(outcome.master);
  });

  test("the same two values are not asked about again in a later round", () => {
    const settled = merge(decided(open, { decision: "Use B", decidedBy: "A Example" }), []).master;
    const later = { date: "2019-01-16", returnsDue: "2019-01-09" };
    const outcome = merge(
      settled,
      [
        sent("EXC", [{ reference: "1b", status: "On track" }], { file: "c2.xlsx" }),
        sent("EXP", [{ reference: "1b", status: "Blocked" }], { file: "p2.xlsx" }),
      ],
      later,
    );
    expect(outcome.opened).toEqual([]);
    expect(standing(outcome, "1b").status).toBe("Blocked");
  });

  test("a contributor's status counts only where a person chose it", () => {
    const asked = merge(EMPTY, [onTrack, sent("EXW", [{ reference: "1a", status: "off track" }])]);
    expect(asked.opened).toMatchObject([
      {
        why: "A contributor's status is two or more steps away from the lead's.",
        first: "In progress – on track",
        second: "In progress – off track",
      },
    ]);
    const outcome = merge(decided(asked.master, { decision: "Use B", decidedBy: "A Example" }), []);
    expect(standing(outcome, "1a").status).toBe("In progress – off track");
  });

  test("a decision can be changed later", () => {
    const a = merge(decided(open, { decision: "Use A", decidedBy: "A Example" }), []).master;
    const b = merge(decided(a, { decision: "Use B" }), []);
    expect(standing(b, "1b").status).toBe("Blocked");
    expect(b.master.conflicts).toMatchObject([
      { outcome: "Value B is used. Decided by A Example." },
    ]);
  });

  test("a conflict that a later version ends is settled and says so", () => {
    const outcome = merge(open, [
      sent("EXP", [{ reference: "1b", status: "on track" }], {
        file: "EXP 2.xlsx",
        received: "2018-11-06T09:00:00Z",
      }),
    ]);
    expect(outcome.settled).toMatchObject([
      { state: "Settled", decision: null, outcome: "No longer differs: nothing to decide." },
    ]);
    expect(standing(outcome, "1b").status).toBe("In progress – on track");
  });
});

describe("the To place queue", () => {
  const loose = merge(EMPTY, [
    sent("EXW", [
      { "action-taken": "Met the board", section: "2" },
      { reference: "2", "action-taken": "Two sessions" },
      { reference: "9z", "action-taken": "Campaign" },
    ]),
  ]);
  const placedAt = (master: Master, places: readonly string[]): Master => ({
    ...master,
    queue: master.queue.map((entry, index) => ({ ...entry, placeAt: places[index] ?? "" })),
  });

  test("holds what has no usable reference, with why and where it may belong", () => {
    expect(
      loose.queued.map(({ partner, state, why, suggested, from }) => [
        partner,
        state,
        why,
        suggested,
        from,
      ]),
    ).toEqual([
      ["exw", "Open", "No reference is given.", "2a, 2b", "EXW.xlsx, Updates, Action taken C12"],
      [
        "exw",
        "Open",
        `Reference "2" is a section, not an action.`,
        "2a, 2b",
        "EXW.xlsx, Updates, Action taken C13",
      ],
      [
        "exw",
        "Open",
        `Reference "9z" is not an action of the plan.`,
        "",
        "EXW.xlsx, Updates, Action taken C14",
      ],
    ]);
    expect(loose.tally).toMatchObject({ valuesIn: 3, queued: 3 });
  });

  test("is emptied by what the team types", () => {
    const outcome = merge(placedAt(loose.master, ["2a", "none", "nowhere"]), []);
    expect(outcome.master.ledger.map(({ ref, state }) => [ref, state])).toEqual([
      ["2a", "Merged"],
      [null, "Set aside"],
      [null, "To place"],
    ]);
    expect(outcome.master.queue.map(({ state }) => state)).toEqual(["Placed", "Set aside", "Open"]);
    expect(outcome.master.queue[2]?.why).toBe(
      `Reference "9z" is not an action of the plan. "nowhere" in Place at is not an action of the plan.`,
    );
    expect(standing(outcome, "2a").update).toBe("Met the board");
    expect(merge(outcome.master, []).master).toEqual(outcome.master);
  });

  test("places the same words of a new version where they were placed", () => {
    const placed = placedAt(loose.master, ["2a", "2b", "2b"]);
    const outcome = merge(placed, [
      sent("EXW", [{ "action-taken": "Met the board" }], {
        file: "EXW 2.xlsx",
        received: "2018-11-06T09:00:00Z",
      }),
    ]);
    expect(states(outcome)).toContain("EXW 2.xlsx 2a 2 Merged");
    expect(states(outcome)).toContain("EXW.xlsx 2a 1 Superseded");
  });
});

describe("names nobody knows", () => {
  const unknown = merge(EMPTY, [
    sent("Exampleton Choir", [{ reference: "1a", "action-taken": "Sang" }]),
    sent("EP", [{ reference: "1a", "action-taken": "Patrolled" }]),
  ]);

  test("are asked about once, and the update is kept under the name as written", () => {
    expect(unknown.newNames).toEqual(["EP", "Exampleton Choir"]);
    expect(standing(unknown, "1a").update).toBe("EP: Patrolled\nExampleton Choir: Sang");
    expect(merge(unknown.master, []).newNames).toEqual([]);
  });

  test("are remembered once the team has said who they are", () => {
    const told = { ...unknown.master, newNames: [{ written: "EP", sameAs: "EXP" }] };
    const outcome = merge(told, []);
    expect(outcome.master.ledger.map(({ partner }) => partner)).toEqual(["exp", null]);
    expect(outcome.master.replies.find(({ partner }) => partner === "exp")?.state).toBe(
      "Received on time",
    );
  });
});

describe("replies", () => {
  test("tell nil, late, wrong and missing apart, and count x of y", () => {
    const outcome = merge(EMPTY, [
      sent("EXC", [], { nil: true }),
      sent("EXP", [{ reference: "1b", status: "on track" }], { received: "2018-11-08T09:00:00Z" }),
      sent("EXH", [{ reference: "2a", "action-taken": "Helped" }], {
        findings: [findingAt("error", "G12"), findingAt("query")],
      }),
    ]);
    expect(
      outcome.master.replies.map(({ partner, role, state, errors, queries, accepted }) => [
        partner,
        role,
        state,
        errors,
        queries,
        accepted,
      ]),
    ).toEqual([
      ["exc", "A status on 1a, 1b", "Nil return", 0, 0, "2018-11-05T09:00:00Z"],
      ["exp", "A status on 1b; an update on 1a", "Received late", 0, 0, "2018-11-08T09:00:00Z"],
      ["exw", "A status on 2a, 2b; an update on 1a", "Not received", 0, 0, ""],
      ["exh", "Nothing", "Received with errors", 1, 1, ""],
    ]);
    expect([outcome.replied, outcome.expected]).toEqual([2, 3]);
  });

  test("a compiled table is the reply of every partner it names, each with its own findings", () => {
    const outcome = merge(EMPTY, [
      {
        file: "Progress.xlsx",
        received: "2018-11-05T09:00:00Z",
        rows: [
          { reference: "1a", partner: "EXC", status: "on track" },
          { reference: "2a", partner: "EXW", "action-taken": "Opened" },
        ],
        findings: [findingAt("error", "G13")],
      },
    ]);
    expect(
      outcome.master.replies.map(({ partner, state, errors }) => [partner, state, errors]),
    ).toEqual([
      ["exc", "Received on time", 0],
      ["exp", "Not received", 0],
      ["exw", "Received with errors", 1],
    ]);
  });

  test("a nil return is remembered, and one that follows updates counts as a version", () => {
    const nil = sent("EXC", [], { nil: true, file: "nil.xlsx", received: "2018-11-06T09:00:00Z" });
    const first = merge(EMPTY, [nil]).master;
    expect(merge(first, [nil]).master).toEqual(first);
    const both = merge(first, [onTrack]);
    expect(both.master.replies[0]).toMatchObject({
      state: "Nil return",
      versions: 2,
      changes: "Version 2 says nothing to report\n1a: not in version 2, what was reported is kept",
    });
    expect(both.master).toEqual(merge(EMPTY, [onTrack, nil]).master);
  });

  test("of earlier rounds are kept as they are", () => {
    const october = merge(EMPTY, [onTrack], OCTOBER).master;
    const outcome = merge(october, []);
    expect(outcome.master.replies.slice(0, 3)).toEqual(october.replies);
    expect(outcome.master.replies.slice(3).map(({ state }) => state)).toEqual(
      Array(3).fill("Not received"),
    );
  });
});
