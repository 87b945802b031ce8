import { OUTCOME_WORDS } from "../../src/merge/standings/conflict-decisions.ts";
import { mergeReturns } from "../../src/merge/merge-returns.ts";
import { REMARK_WORDS } from "../../src/merge/words/remark-words.ts";
import { MASTER_TABLES } from "../../src/plan/master/master-tables.ts";
import type { ActionStanding } from "../../src/plan/master/master-plan.ts";
import type { Decision } from "../../src/plan/master/conflicts.ts";
import type { Master } from "../../src/plan/master/master.ts";
import type { MasterTable } from "../../src/plan/table/define-table.ts";
import { readMaster } from "../../src/read/master/read-master.ts";
import { masterRecords } from "../../src/report/master-records.ts";
import { masterWorkbook } from "../support/master-workbook.ts";
import { samplePlan } from "../support/sample-plan.ts";
import { emptyMaster, NOVEMBER, receivedReturnOf, type TypedRow } from "./received-return-of.ts";

const plan = samplePlan();
const CODES = ["ownMarks", "outcomeCode", "firstPrint", "isAsked", "sent"];
/** Tables of version 0.1.0, which kept no codes. */
const OLD_TABLES = MASTER_TABLES.map((table) => ({
  ...table,
  columns: table.columns.filter(({ key }) => !CODES.includes(key)),
}));

/** The master as it is read again from the workbook that it was written into. */
function reopened(master: Master, tables: readonly MasterTable[] = MASTER_TABLES): Master {
  const records = masterRecords({ master, reportDate: "2018-11-14", ratings: new Map() });
  return readMaster(masterWorkbook(records, tables).workbook());
}

function merge(master: Master, partner?: string, rows: readonly TypedRow[] = [], hour = "09") {
  const received = `2018-11-05T${hour}:00:00Z`;
  const returns = partner
    ? [receivedReturnOf({ file: `${partner} ${hour}.xlsx`, received, partner, rows }, master.plan)]
    : [];
  return mergeReturns(master, null, returns, NOVEMBER).master;
}

function standingOf({ standings }: Master, ref = "1a"): ActionStanding {
  const found = standings.find((entry) => entry.ref === ref);
  if (!found) throw new Error(`No standing for ${ref}`);
  return found;
}

function typed(master: Master, change: (standing: ActionStanding) => Partial<ActionStanding>) {
  const standings = master.standings.map((entry) =>
    entry.ref === "1a" ? { ...entry, ...change(entry) } : entry,
  );
  return reopened({ ...master, standings });
}

function reword(): void {
  const words = jest.spyOn(REMARK_WORDS, "onlyContributor");
  words.mockImplementation((_heading, who) => `Nobody but ${who}.`);
  const unread = jest.spyOn(REMARK_WORDS, "unreadDate");
  unread.mockImplementation((heading, who) => `${who}: which ${heading}?`);
}

afterEach(() => {
  jest.restoreAllMocks();
});

const remarked = reopened(
  merge(emptyMaster(plan), "EXW", [{ reference: "1a", status: "at risk", forecast: "soon" }]),
);
const WRITTEN = [
  'Not read as a date: forecast finish of EXW, "soon"',
  "Only a contributor gave a status: EXW, In progress – at risk",
];

test("remarks are written with their marks", () => {
  const lines = standingOf(remarked).flags.split("\n");
  expect(lines.sort()).toEqual(WRITTEN);
  expect(
    standingOf(remarked)
      .ownMarks.map(({ code, about }) => `${code} ${about}`)
      .sort(),
  ).toEqual(["only-contributor status", "unread-date forecast"]);
});

test("a remark in earlier words is still the merge's, and gives way to the new ones", () => {
  const before = typed(remarked, ({ flags }) => ({ flags: `Ask Sam\n${flags}` }));
  reword();
  const after = reopened(merge(before));
  expect(standingOf(after).flags.split("\n")).toEqual([
    "Ask Sam",
    "Nobody but EXW.",
    "EXW: which forecast finish?",
  ]);
  expect(standingOf(reopened(merge(after)))).toEqual(standingOf(after));
});

test("once the lead answers, a remark in earlier words goes, and the empty status is filled", () => {
  reword();
  const after = merge(remarked, "EXC", [{ reference: "1a", status: "on track" }]);
  expect(standingOf(after).status).toBe("In progress – on track");
  expect(standingOf(after).flags).not.toContain("Only a contributor");
});

test.each([
  ["begins like one of the merge's", "Only a contributor gave a status: why? Ask EXC"],
  [
    "is one that another merge could have written",
    "A return proposes to finish on 1 May 2019: EXW",
  ],
  ["looks like a mark", "only-contributor status 3f9a1c2e"],
])("a remark of the team's that %s stays", (_how, line) => {
  const before = typed(remarked, ({ flags }) => ({ flags: `${line}\n${flags}` }));
  const after = merge(before, "EXC", [{ reference: "1a", status: "on track" }]);
  expect(standingOf(reopened(after)).flags.split("\n")[0]).toBe(line);
});

test("a remark of the merge that the team edits is the team's, and the merge says its own anew", () => {
  const edited = `${WRITTEN[1] ?? ""}, asked on Monday`;
  const before = typed(remarked, ({ flags }) => ({
    flags: flags.replace(WRITTEN[1] ?? "", edited),
  }));
  const after = reopened(merge(before));
  expect(standingOf(after).flags.split("\n").sort()).toEqual([...WRITTEN, edited].sort());
  const answered = merge(after, "EXC", [
    { reference: "1a", status: "on track", forecast: "2019-02-28" },
  ]);
  expect(standingOf(answered).flags.split("\n")).toContain(edited);
  expect(standingOf(answered).flags.split("\n")).not.toContain(WRITTEN[1]);
});

describe("a master of version 0.1.0", () => {
  const old = reopened(
    { ...remarked, standings: remarked.standings.map((entry) => ({ ...entry })) },
    OLD_TABLES,
  );

  test("is known by the words of that version, whatever the words are now", () => {
    reword();
    expect(
      standingOf(reopened(merge(old)))
        .flags.split("\n")
        .sort(),
    ).toEqual(["EXW: which forecast finish?", "Nobody but EXW."]);
  });

  test("gets its marks at the next merge", () => {
    expect(standingOf(reopened(merge(old))).ownMarks).toEqual(standingOf(remarked).ownMarks);
  });
});

describe("an update that several partners share", () => {
  const shared = reopened(
    merge(
      merge(emptyMaster(plan), "EXC", [{ reference: "1a", "action-taken": "Trained 40 staff" }]),
      "EXW",
      [{ reference: "1a", "action-taken": "Hosted a session" }],
    ),
  );
  /** The plan once the team calls a partner otherwise: every text would be signed anew. */
  const renamed = {
    ...plan,
    partners: plan.partners.map((partner) =>
      partner.shortName === "EXW"
        ? { ...partner, shortName: "Wardens", aliases: ["EXW"] }
        : partner,
    ),
  };

  test("is no hand edit because the merge would sign it otherwise now", () => {
    const after = merge(
      { ...shared, plan: renamed },
      "EXC",
      [{ reference: "1a", "action-taken": "Trained 60 staff" }],
      "10",
    );
    expect(standingOf(after).update).toBe("EXC: Trained 60 staff\nWardens: Hosted a session");
    expect(after.conflicts).toEqual([]);
  });

  test("is one where the team changed a word, and both are kept", () => {
    const before = typed(shared, ({ update }) => ({
      update: update.replace("session", "meeting"),
    }));
    const after = merge(
      { ...before, plan: renamed },
      "EXC",
      [{ reference: "1a", "action-taken": "Trained 60 staff" }],
      "10",
    );
    expect(standingOf(after).update).toContain("Hosted a meeting");
    expect(after.conflicts).toMatchObject([{ ref: "1a", state: "Open" }]);
  });
});

describe("a conflict", () => {
  const asked = reopened(
    merge(merge(emptyMaster(plan), "EXC", [{ reference: "1b", status: "on track" }]), "EXP", [
      { reference: "1b", status: "blocked" },
    ]),
  );
  const decide = (master: Master, decision: Decision): Master =>
    reopened({
      ...master,
      conflicts: master.conflicts.map((entry) => ({ ...entry, decision, decidedBy: "A Example" })),
    });

  test("is known as decided by its code, whatever was said of it", () => {
    const words = jest.spyOn(OUTCOME_WORDS, "used-b");
    words.mockImplementation((who) => `${who} took the second one.`);
    const settled = reopened(merge(decide(asked, "Use B")));
    expect(settled.conflicts).toMatchObject([{ outcome: "A Example took the second one." }]);
    words.mockRestore();
    const after = merge(settled);
    expect(after.conflicts).toEqual(settled.conflicts);
    expect(standingOf(after, "1b").status).toBe("Blocked");
  });

  test("is known as decided in a master of version 0.1.0 by that version's words", () => {
    const settled = merge(decide(asked, "Use B"));
    const old = reopened(settled, OLD_TABLES);
    jest.spyOn(OUTCOME_WORDS, "used-b").mockImplementation((who) => `${who} took the second one.`);
    const after = reopened(merge(old));
    expect(after.conflicts).toMatchObject([
      {
        state: "Settled",
        outcome: "Value B is used. Decided by A Example.",
        outcomeCode: "used-b",
      },
    ]);
    expect(standingOf(after, "1b").status).toBe("Blocked");
  });

  test.each([
    ["Use A" as const, "Going well"],
    ["Use B" as const, "Blocked"],
  ])(
    "keeps its value A where the team words a status anew before it decides: %s",
    (decision, status) => {
      const reworded = {
        ...plan,
        statuses: plan.statuses.map((one) =>
          one.id === "on-track" ? { ...one, name: "Going well", alsoCalled: ["on track"] } : one,
        ),
      };
      const after = merge({ ...decide(asked, decision), plan: reworded });
      expect(standingOf(after, "1b").status).toBe(status);
    },
  );

  test("is the same conflict where a field is called otherwise now", () => {
    expect(asked.conflicts.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^1b Status [\da-f]{8}$/u),
    ]);
  });
});

describe("a reply", () => {
  const replied = reopened(
    merge(emptyMaster(plan), "EXC", [{ reference: "1a", status: "on track" }]),
  );
  const reworded = (master: Master): Master => ({
    ...master,
    replies: master.replies.map((reply) => ({ ...reply, role: "?", files: "2 files, see there" })),
  });
  const versionsOf = ({ replies }: Master): unknown[] =>
    replies.map(({ partner, isAsked, versions }) => [partner, isAsked, versions]);

  test("knows its files and whether it was owed, in whatever words the sheet says so", () => {
    const again = merge(
      reopened(reworded(replied)),
      "EXC",
      [{ reference: "1a", status: "at risk" }],
      "11",
    );
    const straight = merge(replied, "EXC", [{ reference: "1a", status: "at risk" }], "11");
    expect(again.replies).toEqual(straight.replies);
    expect(versionsOf(again)).toContainEqual(["exc", true, 2]);
  });

  test("is known by the words of version 0.1.0 in a master of that version", () => {
    const old = reopened(replied, OLD_TABLES);
    expect(old.replies).toEqual(replied.replies);
    expect(merge(old, "EXC", [], "11")).toEqual(merge(replied, "EXC", [], "11"));
  });
});
