import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { runCommand, type CommandResult } from "../support/run-command.ts";
import { MASTER, RETURN, ROUND, smallDesk, type SmallDesk } from "../support/small-desk.ts";
import { KEPT } from "./kept-cases.ts";
import { mutated, mutations, type Mutation } from "./mutations.ts";

/** FUZZ_SEED=… FUZZ_CASES=… npx jest test/fuzz looks elsewhere, and for longer. */
const SEED = Number(process.env["FUZZ_SEED"] ?? 20_181_114);
const CASES = Number(process.env["FUZZ_CASES"] ?? 20);

let desk: SmallDesk;
let sent: Buffer;
let master: Buffer;
beforeAll(async () => {
  desk = await smallDesk({ faulty: true });
  sent = readFileSync(desk.path("returns", RETURN));
  master = readFileSync(desk.path(MASTER));
});
afterAll(() => desk.remove());

/** What is wrong with how a command ended: it may refuse in words, and never break. */
function broken({ code, out, err }: CommandResult, mayRefuse: boolean): string[] {
  const said = out + err;
  return [
    ...(said.includes("a fault of its own") ? [said] : []),
    ...(code === 2 && !mayRefuse ? [`It could not run: ${err}`] : []),
    ...(/[\u0007\u001b\u009b\u202e]/u.test(said) ? ["It sent control characters"] : []), // eslint-disable-line no-control-regex
  ];
}

function unreadableCopies(): string[] {
  const folder = desk.path("feedback");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.flatMap((name) => {
    try {
      readXlsx(readFileSync(desk.path("feedback", name)));
      return [];
    } catch (fault) {
      return [`The feedback cannot be read: ${String(fault)}`];
    }
  });
}

/** A mutated return beside a good one, through check, feedback and merge; nothing where all holds. */
async function brokenReturn(mutation: Mutation): Promise<string[]> {
  writeFileSync(desk.path("returns", "a mutated.xlsx"), mutated(sent, mutation));
  rmSync(desk.path("feedback"), { recursive: true, force: true });
  const given = [desk.path("returns"), "--master", desk.path(MASTER), "--round", ROUND];
  const checked = await runCommand("check", ...given, "--feedback", desk.path("feedback"));
  const merged = await runCommand("merge", ...given, "--dry-run");
  const copies = existsSync(desk.path("feedback")) ? readdirSync(desk.path("feedback")) : [];
  return [
    ...broken(checked, false),
    ...broken(merged, false),
    ...unreadableCopies(),
    ...(copies.includes("return - to mend.xlsx") ? [] : ["The good return got no feedback"]),
    ...(readFileSync(desk.path(MASTER)).equals(master) ? [] : ["A dry run changed the master"]),
  ];
}

/** A mutated master, opened, rated and merged into; nothing where all holds. */
async function brokenMaster(mutation: Mutation): Promise<string[]> {
  const path = desk.path("mutated master.xlsx");
  const bytes = mutated(master, mutation);
  writeFileSync(path, bytes);
  const rated = await runCommand("rate", "--master", path, "--date", ROUND);
  const words = ["--master", path, "--round", ROUND];
  const merged = await runCommand("merge", desk.path("returns", RETURN), ...words);
  const now = readFileSync(path);
  const isWhole = Buffer.compare(now, bytes) === 0 || merged.code !== 2;
  for (const name of readdirSync(desk.path())) {
    if (name.includes(".backup-")) rmSync(desk.path(name));
  }
  return [
    ...broken(rated, true),
    ...broken(merged, true),
    ...(isWhole ? [] : ["A refused merge changed the master"]),
  ];
}

/** The first mutation that breaks something, with what; nothing where none does. */
async function firstBreak(
  check: (mutation: Mutation) => Promise<string[]>,
): Promise<object | null> {
  const property = fc.asyncProperty(mutations, async (mutation) => {
    const faults = await check(mutation);
    if (faults.length > 0) throw new Error(faults.join("\n"));
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    seed: SEED,
    numRuns: CASES,
    endOnFailure: true,
  });
  return failed ? { counterexample, faults: String(errorInstance) } : null;
}

test(`${CASES} mutated returns from seed ${SEED} are answered in words and stop no other`, async () => {
  expect(await firstBreak(brokenReturn)).toBeNull();
});

test(`${CASES} mutated masters from seed ${SEED} are read, or refused in words and left`, async () => {
  expect(await firstBreak(brokenMaster)).toBeNull();
});

test.each(KEPT)("always tried: %s, in the %s", async (_, of, mutation) => {
  expect(await (of === "return" ? brokenReturn(mutation) : brokenMaster(mutation))).toEqual([]);
});
