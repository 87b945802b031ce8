import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { runCommand, type CommandResult } from "../support/run-command.ts";
import { withFault, type Fault } from "../support/file-faults.ts";
import { MASTER, RETURN, ROUND, smallDesk, type SmallDesk } from "../support/small-desk.ts";

const CODES = ["EIO", "ESTALE", "EMFILE", "EXDEV", "ENOSPC", "EACCES", "EBUSY"];
const NO_FAULT: Fault = { at: Infinity, code: "", when: "before" };

let desk: SmallDesk;
let before: ReadonlyMap<string, Buffer>;
let merged: Buffer;
let withoutReturn: Buffer;
let sent: Buffer;
let operations: readonly string[];

function filesNow(): Map<string, Buffer> {
  const names = readdirSync(desk.path(), { withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map(({ name }) => name);
  return new Map(files.map((name) => [name, readFileSync(desk.path(name))]));
}

function layOut(): void {
  for (const name of filesNow().keys()) if (!before.has(name)) rmSync(desk.path(name));
  for (const [name, bytes] of before) writeFileSync(desk.path(name), bytes);
}

function merge(word = "returns"): Promise<CommandResult> {
  return runCommand("merge", desk.path(word), "--master", desk.path(MASTER), "--round", ROUND);
}

async function mergeWith(
  fault: Fault,
): Promise<CommandResult & { readonly seen: readonly string[] }> {
  let result: CommandResult = { code: -1, out: "", err: "" };
  const seen = await withFault(desk.path(), fault, async () => {
    result = await merge();
  });
  return { ...result, seen };
}

beforeAll(async () => {
  desk = await smallDesk();
  before = filesNow();
  const { code, seen } = await mergeWith(NO_FAULT);
  if (code !== 0) throw new Error("The merge itself does not work");
  operations = seen;
  merged = readFileSync(desk.path(MASTER));
  layOut();
  await merge("none.xlsx");
  withoutReturn = readFileSync(desk.path(MASTER));
  sent = readFileSync(desk.path("returns", RETURN));
});
afterAll(() => desk.remove());

/** What is wrong with what a merge left and said; nothing where all is true. */
function untruths({ code, out, err }: CommandResult): string[] {
  const files = filesNow();
  const old = before.get(MASTER) ?? Buffer.alloc(0);
  const now = files.get(MASTER) ?? Buffer.alloc(0);
  const backups = [...files].filter(([name]) => name.includes(".backup-"));
  const isOld = now.equals(old);
  // A return that could not be read is named, and the rest is merged without it.
  const isNew = now.equals(merged) || (now.equals(withoutReturn) && out.includes("Not merged: "));
  const claims: readonly (readonly [string, boolean])[] = [
    ["the master is neither the old nor the new one", !isOld && !isNew],
    ["a backup is not whole", backups.some(([, bytes]) => !bytes.equals(old))],
    ["the new master has no backup", isNew && backups.length === 0],
    ["a return was changed", !readFileSync(desk.path("returns", RETURN)).equals(sent)],
    ["it said that it wrote and did not", out.includes("Written to") && !isNew],
    ["it said nothing of having written", code === 0 && isNew && !out.includes("Written to")],
    ["it said that nothing was written and did", /nothing was written/iu.test(err) && isNew],
    [
      "it could not run and did not say what was written",
      code === 2 && isNew && !err.includes("kept as"),
    ],
    ["it took the system's fault for its own", err.includes("a fault of its own")],
    ["it said nothing", out + err === ""],
    ["it said more than a few sentences", code === 2 && err.trim().split("\n").length > 2],
  ];
  return claims.flatMap(([claim, isSo]) => (isSo ? [`${claim}: ${err || out.slice(0, 80)}`] : []));
}

/** Every operation from the one that takes the lock on: before it the command only reads. */
function firstWrite(): number {
  return operations.findIndex((call) => call === "writeFile");
}

async function faultsOf(
  from: number,
  faultAt: (at: number) => Omit<Fault, "at">,
  step = 1,
): Promise<string[]> {
  const found: string[] = [];
  for (let at = from; at < operations.length; at += step) {
    layOut();
    const result = await mergeWith({ ...faultAt(at), at });
    found.push(...untruths(result).map((claim) => `${at} ${operations[at] ?? ""}: ${claim}`));
  }
  return found;
}

test("a merge does enough with files for this to say something", () => {
  expect(operations.filter((call) => call === "rename" || call === "link")).toHaveLength(3);
  expect(firstWrite()).toBeGreaterThan(5);
  expect(operations.length).toBeGreaterThan(30);
});

test("a fault at any operation leaves the master whole, and what is said is true", async () => {
  expect(await faultsOf(0, () => ({ code: "EIO", when: "before" }))).toEqual([]);
});

test("so with every other fault, in turn", async () => {
  const codeAt = (at: number): string => CODES[at % CODES.length] ?? "";
  expect(await faultsOf(firstWrite(), (at) => ({ code: codeAt(at), when: "before" }))).toEqual([]);
});

test("so where a fault is reported of what was done all the same", async () => {
  expect(await faultsOf(firstWrite(), () => ({ code: "EIO", when: "after" }), 2)).toEqual([]);
});

test("so where the drive is gone from one operation on", async () => {
  const gone = { code: "ESTALE", when: "before", forGood: true } as const;
  expect(await faultsOf(firstWrite() + 1, () => gone, 2)).toEqual([]);
});
