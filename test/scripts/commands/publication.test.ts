import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { sha256Of } from "../../../scripts/files/read-file.ts";
import type { Approval } from "../../../src/plan/register/approvals.ts";
import type { ScreeningPlace } from "../../../src/plan/register/screening.ts";
import { bytesOf, officerDesk, type OfficerDesk } from "../../support/officer-desk.ts";
import { runCommand, type CommandResult } from "../../support/run-command.ts";

const DAY = "2018-11-14";
const ON_TRACK = "In progress – on track";
const PHONE = "0121 496 0123";
const PAPERS = [
  { part: "Author", text: "Jo Bloggs, Policy Officer" },
  { part: "Publication", text: "Unrestricted" },
];

interface PackJson {
  readonly pack: string;
  readonly contentSha256: string;
  readonly publication: string;
  readonly openBlocks: readonly string[];
  readonly mayBeUnrestricted: boolean;
  readonly whyNot: readonly string[];
  readonly files: readonly string[];
  readonly screeningReport: string;
  readonly approved: { readonly by: string } | null;
  readonly warning: string | null;
}

let desk: OfficerDesk;
beforeEach(async () => {
  desk = await officerDesk({ papers: PAPERS });
});
afterEach(() => desk.remove());

async function sendUpdate(taken: string): Promise<void> {
  const file = await desk.send("a.xlsx", "vawc-sg", DAY, [{ ref: "1c", taken, status: ON_TRACK }]);
  await desk.merge(DAY, file);
}

/** Runs one of the three commands on the desk's master. */
function run(name: string, ...words: readonly string[]): Promise<CommandResult> {
  return runCommand(name, "--master", desk.master, "--date", DAY, ...words);
}

async function reported(pack = "progress"): Promise<PackJson> {
  const { out } = await run("report", "--pack", pack, "--out", desk.path("out"), "--json");
  const { packs } = JSON.parse(out) as { readonly packs: readonly PackJson[] };
  const [first] = packs;
  if (!first) throw new Error("No pack was written");
  return first;
}

async function screened(): Promise<readonly ScreeningPlace[]> {
  await run("screen");
  return (await desk.open()).register.screening;
}

function approve(content: string, by = "Alex Sample", role = "Director"): Promise<CommandResult> {
  const words = ["--by", by, "--role", role, "--content", content, "--out", desk.path("final")];
  return run("approve", "--pack", "progress", ...words);
}

async function decide(id: string, given: Readonly<Record<string, string>>): Promise<void> {
  for (const [column, value] of Object.entries(given)) {
    await desk.type("Screening", id, column, value);
  }
}

const SAM = {
  decidedBy: "Sam Example",
  role: "Information governance lead",
  reason: "A public line",
};

/** Every text of a file, whatever it is packed in. */
function wordsIn(path: string): string {
  const bytes = readFileSync(path);
  if (!/\.(?:docx|xlsx)$/u.test(path)) return strFromU8(bytes);
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("\n");
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test("a telephone number is held back, decided on, printed and approved", async () => {
  await sendUpdate(`Ring ${PHONE} to book a place`);
  const draft = await reported();
  expect(draft).toMatchObject({
    mayBeUnrestricted: false,
    approved: null,
    publication: "Not for publication: Unrestricted is refused",
  });
  expect(draft.files.filter((path) => wordsIn(path).includes(PHONE))).toEqual([]);
  expect(draft.files.every((path) => path.includes("DRAFT"))).toBe(true);
  expect(wordsIn(draft.screeningReport)).toContain(PHONE);
  expect(draft.screeningReport).toMatch(/INTERNAL/u);

  const places = await screened();
  const phones = places.filter(({ about }) => about === "A telephone number");
  expect(phones.map(({ id }) => id)).toEqual(draft.openBlocks);
  expect(phones.every(({ state, severity }) => state === "Open" && severity === "Block")).toBe(
    true,
  );
  expect((await approve(draft.contentSha256)).code).toBe(1);

  for (const { id } of phones) await decide(id, { decision: "Publish as it is", ...SAM });
  const decided = await reported();
  expect(decided).toMatchObject({
    mayBeUnrestricted: true,
    openBlocks: [],
    publication: "Unrestricted",
  });
  expect(decided.files.some((path) => wordsIn(path).includes(PHONE))).toBe(true);
  expect(decided.contentSha256).not.toBe(draft.contentSha256);
  expect(wordsIn(decided.files[0] ?? "")).toContain(decided.contentSha256);

  const approved = await approve(decided.contentSha256);
  expect([approved.code, approved.err]).toEqual([0, ""]);
  const { approvals } = (await desk.open()).register;
  const finals = filesBelow(desk.path("final"));
  expect(approvals).toHaveLength(finals.length);
  expect(approvals.map(({ file, fileSha256 }) => [file, fileSha256]).sort()).toEqual(
    finals
      .map((path) => [path.slice(desk.path("final").length + 1), sha256Of(readFileSync(path))])
      .sort(),
  );
  expect(new Set(approvals.map(({ contentSha256: content }) => content))).toEqual(
    new Set([decided.contentSha256]),
  );
  expect(approvals[0]).toMatchObject<Partial<Approval>>({
    pack: "progress",
    date: DAY,
    approvedBy: "Alex Sample",
    role: "Director",
    approvedOn: DAY,
  });
  expect(finals.some((path) => /draft/iu.test(path))).toBe(false);
  expect(
    finals
      .filter((path) => path.endsWith("x"))
      .some((path) => /Draft\. Not|WordArt|>Draft</u.test(wordsIn(path))),
  ).toBe(false);

  const again = await reported();
  expect([again.approved?.by, again.warning]).toEqual(["Alex Sample", null]);
  expect(again.files.some((path) => path.includes("DRAFT"))).toBe(false);
});

test("screen keeps decisions, marks changed texts as gone, and writes nothing twice", async () => {
  await sendUpdate(`Ring ${PHONE} to book a place`);
  const [place] = await screened();
  if (!place) throw new Error("Nothing was found");
  await decide(place.id, { decision: "Publish as it is", ...SAM, role: "" });
  const open = (await screened()).find(({ id }) => id === place.id);
  expect([open?.state, open?.about]).toEqual([
    "Open",
    "A telephone number. The decision does not count yet: Enter the role of Sam Example, in the column Role.",
  ]);
  await decide(place.id, { role: "Lead" });
  const decided = (await screened()).find(({ id }) => id === place.id);
  expect(decided).toMatchObject({ state: "Decided", decidedBy: "Sam Example", decidedOn: DAY });

  const before = bytesOf(desk.master);
  expect((await run("screen")).out).toContain("nothing was written");
  expect(bytesOf(desk.master)).toBe(before);

  await sendUpdate("A line to book a place is open");
  const gone = (await screened()).find(({ id }) => id === place.id);
  expect(gone).toMatchObject({ state: "Gone", decidedBy: "Sam Example" });
});

test("a dry run of screen writes nothing", async () => {
  await sendUpdate(`Ring ${PHONE} to book a place`);
  const before = bytesOf(desk.master);
  const { code, out } = await run("screen", "--dry-run");
  expect([code, bytesOf(desk.master)]).toEqual([1, before]);
  expect(out).toContain("This was a dry run: nothing was written.");
  expect(out).toContain(PHONE);
});

test("the author neither decides nor approves", async () => {
  await sendUpdate(`Ring ${PHONE} to book a place`);
  for (const { id } of await screened()) {
    await decide(id, { decision: "Publish as it is", ...SAM, decidedBy: "J. BLOGGS" });
  }
  const draft = await reported();
  expect(draft.openBlocks).not.toEqual([]);
  for (const { id } of await screened()) await decide(id, { decidedBy: "Sam Example" });
  const { contentSha256: content } = await reported();
  const refused = await approve(content, "J. Bloggs ");
  expect(refused).toMatchObject({
    code: 1,
    out: "The progress pack is not approved.\nThe name after --by must be somebody other than the author: J. Bloggs may be Jo Bloggs.\n",
  });
  expect(filesBelow(desk.path("final"))).toEqual([]);
});

test("the place of a refuge is never published, and can be left out", async () => {
  await sendUpdate("The new refuge is in Example Green ward");
  for (const { id } of await screened()) {
    await decide(id, { decision: "Publish as it is", ...SAM });
  }
  const draft = await reported();
  expect(draft.openBlocks).toHaveLength(1);
  expect(draft.files.filter((path) => wordsIn(path).includes("Example Green"))).toEqual([]);
  await decide(draft.openBlocks[0] ?? "", { decision: "Leave the text out" });
  const left = await reported();
  expect([left.openBlocks, left.mayBeUnrestricted]).toEqual([[], true]);
  expect(left.files.some((path) => wordsIn(path).includes("[Text left out]"))).toBe(true);
  expect(left.files.filter((path) => wordsIn(path).includes("Example Green"))).toEqual([]);
});

test.each<[string, string, string, string]>([
  ["another content", "0".repeat(64), "Alex Sample", "says something else than the draft"],
  ["a number that the paper would print", "", `Alex Sample ${PHONE}`, "print a telephone number"],
  ["no person", "", "The Board", 'must be the name of a person. "The Board" names none.'],
])("approve refuses %s and leaves the master", async (_, content, by, sentence) => {
  const draft = await reported();
  const before = bytesOf(desk.master);
  const { code, out } = await approve(content === "" ? draft.contentSha256 : content, by);
  expect([code, bytesOf(desk.master), filesBelow(desk.path("final"))]).toEqual([1, before, []]);
  expect(out).toContain(sentence);
});

test("an approval that cannot be recorded leaves no file", async () => {
  const { contentSha256: content } = await reported();
  writeFileSync(desk.path("~$master.xlsx"), "Jo");
  const { code, err } = await approve(content);
  expect([code, filesBelow(desk.path("final"))]).toEqual([2, []]);
  expect(err).toContain("is open in");
});

test("a role with a telephone number is not printed in an approved paper", async () => {
  const { contentSha256: content } = await reported();
  const { code, out } = await approve(content, "Alex Sample", `Director, ${PHONE}`);
  expect([code, filesBelow(desk.path("final"))]).toEqual([1, []]);
  expect(out).toContain(
    "The paper would print a telephone number: enter other words after --role.",
  );
});

test("an approved paper is never written over, and tables of another one never lie beside it", async () => {
  const { contentSha256: content } = await reported();
  const first = await approve(content);
  expect((await approve(content)).code).toBe(first.code);
  const before = filesBelow(desk.path("final")).map((path) => [path, bytesOf(path)]);
  const other = await approve(content, "Chris Other");
  expect([other.code, other.out]).toEqual([2, ""]);
  expect(other.err).toContain("an approved paper is never written over. Name another folder");
  expect(filesBelow(desk.path("final")).map((path) => [path, bytesOf(path)])).toEqual(before);
  const table = filesBelow(desk.path("final")).find((path) => path.endsWith(".csv")) ?? "";
  writeFileSync(join(table, "..", "other.csv"), PHONE);
  expect((await approve(content)).code).toBe(2);
  expect(readFileSync(join(table, "..", "other.csv"), "utf8")).toBe(PHONE);
});

test("a draft that somebody typed in stays, and the new one gets a number", async () => {
  const { files, screeningReport } = await reported();
  expect((await reported()).files).toEqual(files);
  const word = files.find((path) => path.endsWith(".docx")) ?? "";
  writeFileSync(word, "the chair's own words");
  const again = await reported();
  expect(readFileSync(word, "utf8")).toBe("the chair's own words");
  expect(again.files).toEqual(files.map((path) => path.replace(" DRAFT", " DRAFT 2")));
  expect(again.screeningReport).toBe(screeningReport);
});

test("tables of an earlier draft do not lie beside a new one", async () => {
  const { files } = await reported();
  const table = files.find((path) => path.endsWith(".csv")) ?? "";
  const stale = join(table, "..", "stale.csv");
  writeFileSync(stale, PHONE);
  const again = (await reported()).files.find((path) => path.endsWith(".csv")) ?? "";
  expect(readdirSync(join(again, ".."))).not.toContain("stale.csv");
  expect(readFileSync(stale, "utf8")).toBe(PHONE);
});

test.each([
  [["--pack", "scrutiny"], "The plan has no recommendations"],
  [["--pack", "secret"], 'There is no pack "secret".'],
  [[], "Name the pack, or all with --pack."],
])("report %j says why not in one sentence", async (words, sentence) => {
  const { code, err } = await run("report", ...words, "--out", desk.path("out"));
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

test("all leaves out what the master has nothing for, and says so", async () => {
  const { code, out } = await run("report", "--pack", "all", "--out", desk.path("out"));
  expect(code).toBe(0);
  expect(out).toContain("Left out: the scrutiny pack. The plan has no recommendations");
});

test("no command says that a paper is safe", async () => {
  await sendUpdate(`Ring ${PHONE}. The MARAC case 2019/114 of Adult A. Two women came.`);
  const draft = await reported();
  const said = [
    await run("screen"),
    await run("report", "--pack", "all", "--out", desk.path("out")),
    await approve(draft.contentSha256),
    await run("report", "--help"),
  ];
  expect(said.map(({ out, err }) => out + err).join("\n")).not.toMatch(/\bsafe(?:ly)?\b/iu);
  expect(wordsIn(draft.screeningReport)).not.toMatch(/\bsafe(?:ly)?\b/iu);
});
