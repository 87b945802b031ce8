import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Conflict } from "../../../src/plan/master/conflicts.ts";
import type { LedgerLine } from "../../../src/plan/master/progress-log.ts";
import type { QueueEntry } from "../../../src/plan/master/to-place.ts";
import type { Reply } from "../../../src/plan/master/replies.ts";
import { bytesOf, officerDesk, type OfficerDesk } from "../../support/officer-desk.ts";
import { runCommand, temporaryFolder } from "../../support/run-command.ts";

const OCTOBER = "2018-10-16";
const NOVEMBER = "2018-11-14";
const ON_TRACK = { status: "In progress – on track" } as const;
const RAN_1C = { ref: "1c", taken: "Ran it", ...ON_TRACK };

interface MergeJson {
  readonly partners: { readonly replied: number; readonly expected: number };
  readonly added: readonly LedgerLine[];
  readonly toPlace: readonly QueueEntry[];
  readonly conflictsOpen: readonly Conflict[];
  readonly newNames: readonly string[];
  readonly replies: readonly Reply[];
  readonly files: readonly { readonly file: string; readonly merged: boolean }[];
  readonly written: string | null;
  readonly backup: string | null;
}

let desk: OfficerDesk;
beforeEach(async () => {
  desk = await officerDesk();
});
afterEach(() => desk.remove());

const backups = (): string[] =>
  readdirSync(desk.path()).filter((name) => name.includes(".backup-"));

async function mergeForJson(round: string, ...words: readonly string[]): Promise<MergeJson> {
  const { out, err } = await desk.merge(round, ...words, "--json");
  expect(err).toBe("");
  return JSON.parse(out) as MergeJson;
}

async function standingOf(ref: string) {
  const { master } = await desk.open();
  return master.standings.find((standing) => standing.ref === ref);
}

describe("one return", () => {
  test("is merged, its master kept as a backup, and merging it again writes nothing", async () => {
    const file = await desk.send("a.xlsx", "vawc-sg", NOVEMBER, [RAN_1C]);
    const before = bytesOf(desk.master);
    const first = await desk.merge(NOVEMBER, file);
    expect([first.code, first.err]).toEqual([0, ""]);
    expect(first.out).toContain("Round of 14 November 2018: 1 of 17 partners have replied.");
    expect(backups().map((name) => bytesOf(desk.path(name)))).toEqual([before]);
    expect((await standingOf("1c"))?.status).toBe("In progress – on track");

    const merged = bytesOf(desk.master);
    const again = await desk.merge(NOVEMBER, file);
    expect(again.out).toContain("The master already held all of this: nothing was written.");
    expect(bytesOf(desk.master)).toBe(merged);
    expect(backups()).toHaveLength(1);
  });

  test("--dry-run says what would happen and writes nothing", async () => {
    const file = await desk.send("a.xlsx", "vawc-sg", NOVEMBER, [RAN_1C]);
    const before = bytesOf(desk.master);
    const { code, out } = await desk.merge(NOVEMBER, file, "--dry-run");
    expect(code).toBe(0);
    expect(out).toContain("1 new update: 1 merged");
    expect(out).toContain("This was a dry run: nothing was written.");
    expect(bytesOf(desk.master)).toBe(before);
    expect(readdirSync(desk.path()).sort()).toEqual(["a.xlsx", "master.xlsx"]);
  });

  test("--out writes elsewhere, never over a return or any file of other content", async () => {
    const file = await desk.send("a.xlsx", "vawc-sg", NOVEMBER, [RAN_1C]);
    const other = desk.path("minutes.docx");
    writeFileSync(other, "typed by hand");
    symlinkSync(other, desk.path("link.xlsx"));
    const before = [desk.master, file, other].map(bytesOf);
    const elsewhere = desk.path("a folder", "merged.xlsx");
    for (const time of ["first", "again"]) {
      const { code } = await desk.merge(NOVEMBER, file, "--out", elsewhere);
      expect([time, code]).toEqual([time, 0]);
    }
    const refused = await desk.merge(NOVEMBER, file, "--out", file);
    expect([refused.code, refused.err]).toEqual([
      2,
      `--out would write over ${file}. Choose another name.\n`,
    ]);
    for (const name of ["minutes.docx", "link.xlsx"]) {
      const { code, out, err } = await desk.merge(NOVEMBER, file, "--out", desk.path(name));
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(
        `${name} is already there, with other content, and was left as it is. Choose another name`,
      );
    }
    expect([desk.master, file, other].map(bytesOf)).toEqual(before);
    expect(backups()).toEqual([]);
  });

  test.each(["master.xlsx", "./a folder/../master.xlsx", "link.xlsx", "second name.xlsx"])(
    "--out %s that is the master is written as the master, with its backup",
    async (name) => {
      const file = await desk.send("a.xlsx", "vawc-sg", NOVEMBER, [RAN_1C]);
      mkdirSync(desk.path("a folder"));
      symlinkSync(desk.master, desk.path("link.xlsx"));
      linkSync(desk.master, desk.path("second name.xlsx"));
      const before = bytesOf(desk.master);
      const out = `${desk.path()}/${name}`;
      writeFileSync(desk.path("~$master.xlsx"), "open");
      expect((await desk.merge(NOVEMBER, file, "--out", out)).err).toContain("is open in Excel");
      expect(bytesOf(desk.master)).toBe(before);
      unlinkSync(desk.path("~$master.xlsx"));
      const { code, out: said } = await desk.merge(NOVEMBER, file, "--out", out);
      expect([code, said.includes("The previous master is kept as")]).toEqual([0, true]);
      expect(backups().map((backup) => bytesOf(desk.path(backup)))).toEqual([before]);
      expect(bytesOf(desk.master)).not.toBe(before);
      expect(bytesOf(out)).toBe(bytesOf(desk.master));
    },
  );

  test("the master that lies among the returns is not taken for one", async () => {
    await desk.send("a.xlsx", "vawc-sg", NOVEMBER, [RAN_1C]);
    const { files } = await mergeForJson(NOVEMBER, desk.path());
    expect(files).toMatchObject([{ file: "a.xlsx", merged: true }]);
  });

  test("a master that is open is left alone", async () => {
    const file = await desk.send("a.xlsx", "vawc-sg", NOVEMBER, [RAN_1C]);
    const before = bytesOf(desk.master);
    writeFileSync(desk.path("~$master.xlsx"), "open");
    const { code, out, err } = await desk.merge(NOVEMBER, file, "--json");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("master.xlsx is open in Excel, so nothing was written");
    expect(bytesOf(desk.master)).toBe(before);
    unlinkSync(desk.path("~$master.xlsx"));
    expect((await desk.merge(NOVEMBER, file)).code).toBe(0);
  });
});

describe("a folder of all sorts", () => {
  test("what cannot be merged is said and stops nothing else", async () => {
    await desk.send("good.xlsx", "vawc-sg", NOVEMBER, [RAN_1C]);
    await desk.send("nil.xlsx", "phe", NOVEMBER, [], { nothing: true });
    await desk.send("october.xlsx", "cgl", OCTOBER, [{ ref: "3g", taken: "Too early" }]);
    await desk.send("other plan.xlsx", "cgl", NOVEMBER, [], { plan: "elsewhere-2019" });
    writeFileSync(desk.path("broken.xlsx"), "no workbook");
    const { code, out } = await desk.merge(NOVEMBER, desk.path(), "--dry-run");
    expect(code).toBe(1);
    expect(out.split("\n").filter((line) => line.startsWith("Not merged"))).toEqual([
      expect.stringMatching(/^Not merged: broken\.xlsx\. This is not an Excel workbook.*\.$/u),
      "Not merged: october.xlsx. This return is for 16 October 2018. The open round is 14 November 2018.",
      expect.stringMatching(/^Not merged: other plan\.xlsx\. .* "elsewhere-2019".*\.$/u),
    ]);
    const { files, added, replies, partners } = await mergeForJson(NOVEMBER, desk.path());
    expect(files.map(({ file, merged }) => [file, merged])).toEqual([
      ["broken.xlsx", false],
      ["good.xlsx", true],
      ["nil.xlsx", true],
      ["october.xlsx", false],
      ["other plan.xlsx", false],
    ]);
    expect(added.map(({ file }) => file)).toEqual(["good.xlsx"]);
    expect(partners).toEqual({ replied: 2, expected: 17 });
    const stateOf = (id: string) => replies.find(({ partner }) => partner === id)?.state;
    expect([stateOf("phe"), stateOf("cgl")]).toEqual(["Nil return", "Not received"]);
  });

  test("a copy of the master is not merged, and is said", async () => {
    const copy = desk.path("copy of the master.xlsx");
    writeFileSync(copy, readFileSync(desk.path("master.xlsx")));
    const { code, out } = await desk.merge(NOVEMBER, copy, "--dry-run");
    unlinkSync(copy);
    expect(code).toBe(1);
    expect(out).toContain(
      "Not merged: copy of the master.xlsx. This workbook is the team's master, not a return. Choose a return that a partner sent.",
    );
  });

  test("a workbook that came back untouched is no reply, and is said", async () => {
    const file = await desk.send("blank.xlsx", "bswa", NOVEMBER, []);
    const { code, out } = await desk.merge(NOVEMBER, file);
    expect(code).toBe(0);
    expect(out).toContain("0 of 17 partners have replied.");
    expect(out).toContain("Blank: blank.xlsx. No update is filled in");
  });

  test("a day that is none of the plan's rounds is pointed at", async () => {
    const file = await desk.send("a.xlsx", "vawc-sg", "2019-02-14", [RAN_1C]);
    const { code, err } = await desk.merge("2019-02-14", file);
    expect([code, err]).toEqual([
      0,
      "14 February 2019 is not among the rounds in the Settings sheet: returns count as due on that day.\n",
    ]);
  });

  test("who has not replied is asked for what it owes", async () => {
    const file = await desk.send("nil.xlsx", "phe", NOVEMBER, [], { nothing: true });
    const { out } = await desk.merge(NOVEMBER, file);
    expect(out).toContain("    BSWA: a status on 3l; an update on 3d, 4a\n");
    const { workbook } = await desk.open();
    const words = workbook.sheets
      .find(({ name }) => name === "Summary")
      ?.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(words).toContain("Owes a status on 3l; an update on 3d, 4a.");
  });
});

describe("versions", () => {
  test.each([
    ["in order", ["one.xlsx", "two.xlsx"]],
    ["the later one first", ["two.xlsx", "one.xlsx"]],
  ])("received on one day, %s: the one saved last counts", async (_order, names) => {
    const at = (saved: string) => ({ saved });
    await desk.send(
      "one.xlsx",
      "bswa",
      NOVEMBER,
      [{ ref: "3l", taken: "First" }],
      at("2018-11-01T09:00:00"),
    );
    await desk.send(
      "two.xlsx",
      "bswa",
      NOVEMBER,
      [{ ref: "3l", taken: "Then" }],
      at("2018-11-02T09:00:00"),
    );
    const files = names.map((name) => desk.path(name));
    const merged = await mergeForJson(NOVEMBER, ...files, "--received", "2018-11-07");
    expect(merged.conflictsOpen).toEqual([]);
    expect((await standingOf("3l"))?.update).toBe("Then");
    const reply = merged.replies.find(({ partner }) => partner === "bswa");
    expect([reply?.state, reply?.versions]).toEqual(["Received with errors", 2]);
  });

  test("a return after a nil one, and a late one after the next round", async () => {
    const nil = await desk.send("nil.xlsx", "phe", NOVEMBER, [], {
      nothing: true,
      saved: "2018-11-01T09:00:00",
    });
    const real = await desk.send(
      "real.xlsx",
      "phe",
      NOVEMBER,
      [{ ref: "2g", ...ON_TRACK, taken: "Ran" }],
      {
        saved: "2018-11-15T09:00:00",
      },
    );
    const late = await desk.send(
      "late.xlsx",
      "phe",
      OCTOBER,
      [{ ref: "2g", status: "Blocked", taken: "Old" }],
      {
        saved: "2018-11-20T09:00:00",
      },
    );
    await desk.merge(NOVEMBER, nil);
    await desk.merge(NOVEMBER, real);
    await desk.merge(OCTOBER, late);
    const { master } = await desk.open();
    expect(master.ledger.map(({ file, version, state }) => [file, version, state])).toEqual([
      ["real.xlsx", 2, "Merged"],
      ["late.xlsx", 1, "Merged"],
    ]);
    expect(await standingOf("2g")).toMatchObject({
      ...ON_TRACK,
      update: "Ran",
      updateRound: NOVEMBER,
    });
    const states = master.replies.filter(({ partner }) => partner === "phe");
    expect(states.map(({ round, state }) => [round, state])).toEqual([
      [NOVEMBER, "Received on time"],
      [OCTOBER, "Received late"],
    ]);
    expect(master.ratings.find(({ ref }) => ref === "2g")?.ratedOn).toBe(NOVEMBER);
  });
});

describe("what a person decides in the master", () => {
  test("a conflict: first without a name, then with one, then never again", async () => {
    const files = [
      await desk.send("a.xlsx", "vawc-sg", NOVEMBER, [{ ref: "1g", taken: "Met", ...ON_TRACK }]),
      await desk.send("b.xlsx", "basb", NOVEMBER, [{ ref: "1g", taken: "Met", status: "Blocked" }]),
    ];
    expect((await desk.merge(NOVEMBER, ...files)).code).toBe(1);
    const [conflict] = (await desk.open()).master.conflicts;
    expect([conflict?.first, conflict?.second]).toEqual(["Blocked", "In progress – on track"]);
    const row = conflict?.id ?? "";
    await desk.type("Conflicts", row, "decision", "Use A");
    const unnamed = await desk.merge(NOVEMBER, ...files);
    expect(unnamed.out).toContain("1 decision has no name yet and cannot be applied.");
    expect((await standingOf("1g"))?.status).toBe("");
    await desk.type("Conflicts", row, "decidedBy", "A Example");
    const named = await desk.merge(NOVEMBER, ...files);
    expect(named.code).toBe(0);
    expect((await standingOf("1g"))?.status).toBe("Blocked");
    expect((await desk.open()).master.conflicts).toMatchObject([
      {
        state: "Settled",
        decidedOn: "2018-11-14",
        outcome: "Value A is used. Decided by A Example.",
      },
    ]);
    expect((await desk.merge(NOVEMBER, ...files)).out).toContain("nothing was written");
  });

  test("a hand edit stays until a return says something new, and then both are kept", async () => {
    const first = await desk.send("a.xlsx", "bswa", NOVEMBER, [
      { ref: "3l", taken: "Ran", ...ON_TRACK },
    ]);
    await desk.merge(NOVEMBER, first);
    await desk.type("MasterPlan", "3l", "status", "Blocked");
    await desk.merge(NOVEMBER, first);
    expect((await standingOf("3l"))?.status).toBe("Blocked");
    const next = await desk.send(
      "a v2.xlsx",
      "bswa",
      NOVEMBER,
      [{ ref: "3l", taken: "Ran", status: "Not started" }],
      {
        saved: "2018-11-15T09:00:00",
      },
    );
    const { conflictsOpen } = await mergeForJson(NOVEMBER, next);
    expect(conflictsOpen).toMatchObject([
      { first: "Blocked", firstFrom: "Master plan, 3l, Status", second: "Not started" },
    ]);
    expect((await standingOf("3l"))?.status).toBe("Blocked");
  });

  test("an update without a place: a wrong reference, then a right one", async () => {
    const file = await desk.send("a.xlsx", "bswa", NOVEMBER, [{ taken: "Lost words" }]);
    const { toPlace } = await mergeForJson(NOVEMBER, file);
    expect(toPlace).toMatchObject([{ why: "No reference is given.", actionTaken: "Lost words" }]);
    const row = toPlace[0]?.id ?? "";
    await desk.type("ToPlace", row, "placeAt", "7q");
    const wrong = await mergeForJson(NOVEMBER, file);
    expect(wrong.toPlace[0]?.why).toContain('"7q" in Place at is not an action of the plan.');
    await desk.type("ToPlace", row, "placeAt", "3L");
    expect((await mergeForJson(NOVEMBER, file)).toPlace).toEqual([]);
    expect((await standingOf("3l"))?.update).toBe("Lost words");
    expect((await desk.merge(NOVEMBER, file)).out).toContain("nothing was written");
  });

  test("a new wording of a status that no longer knows the old one is pointed at", async () => {
    await desk.type("Settings", "status on track: wording", "value", "Going well");
    const file = await desk.send("a.xlsx", "bswa", NOVEMBER, [
      { ref: "3l", taken: "Ran", ...ON_TRACK, status: "Going well" },
    ]);
    await desk.merge(NOVEMBER, file);
    await desk.type("Settings", "status on track: wording", "value", "As it should be");
    const lost = await desk.merge(NOVEMBER, file);
    expect(lost.out).toContain("- Choose a status of the list in the Master plan");
    await desk.type("Settings", "status on track: also called", "value", "Going well");
    const found = await desk.merge(NOVEMBER, file);
    expect(found.out).not.toContain("- Choose a status");
  });

  test("an override without an end gets one, and has lapsed by the next round", async () => {
    const file = await desk.send("a.xlsx", "bswa", OCTOBER, [
      { ref: "3l", taken: "Ran", ...ON_TRACK },
    ]);
    for (const [column, value] of [
      ["overrideRating", "Red"],
      ["overrideBy", "A Example"],
      ["overrideReason", "The provider has left"],
    ] as const) {
      await desk.type("MasterPlan", "3l", column, value);
    }
    const ratingOf = async () =>
      (await desk.open()).master.ratings.find(({ ref }) => ref === "3l")?.rating;
    await desk.merge(OCTOBER, file);
    expect(await ratingOf()).toBe("Red");
    expect((await desk.open()).master.overrides).toMatchObject([{ until: "2018-11-13" }]);
    const next = await desk.send("b.xlsx", "bswa", NOVEMBER, [
      { ref: "3l", taken: "More", ...ON_TRACK },
    ]);
    await desk.merge(NOVEMBER, next);
    expect(await ratingOf()).toBe("Green");
  });
});

test("every part that the merge has no business in stays as it was, byte for byte", async () => {
  const parts = unzipSync(readFileSync(desk.master));
  const added = {
    "xl/charts/chart1.xml": "<c:chartSpace xmlns:c='urn:chart'/>",
    "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition/>",
    "docProps/custom.xml": "<Properties><!-- a label --></Properties>",
  };
  for (const [path, xml] of Object.entries(added)) parts[path] = strToU8(xml);
  writeFileSync(desk.master, zipSync(parts));
  const file = await desk.send("a.xlsx", "vawc-sg", NOVEMBER, [
    { ref: "1c", taken: "Met", ...ON_TRACK },
  ]);
  expect((await desk.merge(NOVEMBER, file)).code).toBe(0);

  const after = unzipSync(readFileSync(desk.master));
  expect(Object.keys(after).sort()).toEqual(Object.keys(parts).sort());
  const changed = Object.keys(parts).filter(
    (path) =>
      strFromU8(after[path] ?? new Uint8Array()) !== strFromU8(parts[path] ?? new Uint8Array()),
  );
  for (const path of changed) {
    expect(path).toMatch(/^xl\/(?:workbook|worksheets\/sheet\d+|tables\/table\d+)\.xml$/u);
  }
  expect(changed.length).toBeGreaterThan(0);
});

test.each([
  [["merge", "a.xlsx", "--master", "nowhere.xlsx", "--round", NOVEMBER], "nowhere.xlsx"],
  [["merge", "a.xlsx", "--master", "m.xlsx", "--round", "soon"], "--round must be a day"],
  [["merge", "a.xlsx", "--round", NOVEMBER], "Name the master workbook with --master."],
  [["merge", "--master", "m.xlsx", "--round", NOVEMBER], "Name the returns"],
])("%j ends with 2 and one sentence", async (argv, sentence) => {
  const { code, out, err } = await runCommand(...argv);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
});

test("the master itself is no return", async () => {
  const folder = await temporaryFolder();
  const master = folder.path("master.xlsx");
  await runCommand("plan", "templates/birmingham-2018-2023/plan.json", "--out", master);
  const { code, err } = await runCommand(
    "merge",
    master,
    "--master",
    master,
    "--round",
    "2018-11-14",
  );
  expect(err).toContain("That is the master itself. Name the returns");
  expect(code).toBe(2);
  await folder.remove();
});
