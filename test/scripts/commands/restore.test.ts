import { linkSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { bytesOf, officerDesk, type OfficerDesk } from "../../support/officer-desk.ts";
import { runCommand, runForJson, type CommandResult } from "../../support/run-command.ts";

const NOVEMBER = "2018-11-14";

interface ListJson {
  readonly backups: readonly {
    readonly name: string;
    readonly kept: string;
    readonly sha256: string | null;
    readonly changed: readonly string[] | null;
    readonly fault: string | null;
  }[];
}

let desk: OfficerDesk;
let untouched: string;
beforeEach(async () => {
  desk = await officerDesk();
  untouched = bytesOf(desk.master);
});
afterEach(() => desk.remove());

const backups = (): string[] =>
  readdirSync(desk.path()).filter((name) => name.includes(".backup-"));
const restore = (...words: readonly string[]): Promise<CommandResult> =>
  runCommand("restore", "--master", desk.master, ...words);
const listed = (): Promise<ListJson> => runForJson<ListJson>("restore", "--master", desk.master);

async function mergeOne(file: string, taken: string, status: string): Promise<void> {
  const path = await desk.send(file, "bswa", NOVEMBER, [{ ref: "3l", taken, status }]);
  await desk.merge(NOVEMBER, path);
}

async function mergeTwo(): Promise<void> {
  await mergeOne("first.xlsx", "Signed up twelve ambassadors.", "In progress – on track");
  await mergeOne("second.xlsx", "The funding has gone.", "Blocked");
}

test("a master without backups says so", async () => {
  const { code, out } = await restore("--list");
  expect([code, out]).toEqual([
    0,
    "There is no backup of master.xlsx beside it: one is kept each time it is written anew.\n",
  ]);
});

test("each backup is listed, the newest first, with what the merge after it changed", async () => {
  await mergeTwo();
  const { backups: list } = await listed();
  expect(list.map(({ name, kept, fault }) => [name, kept.slice(0, 10), fault])).toEqual([
    ["master.backup-2018-11-14T093000-2.xlsx", "2018-11-14", null],
    ["master.backup-2018-11-14T093000.xlsx", "2018-11-14", null],
  ]);
  expect(list[1]?.changed).toEqual(
    expect.arrayContaining([
      "Round of 14 November 2018: 1 update of first.xlsx came in",
      "3l: status blank to In progress – on track",
    ]),
  );
  expect(list[0]?.changed).toEqual(
    expect.arrayContaining(["Round of 14 November 2018: 1 update of second.xlsx came in"]),
  );
  const { code, out } = await restore();
  expect(code).toBe(0);
  for (const { name, changed } of list) {
    for (const words of [name, ...(changed ?? [])]) expect(out).toContain(words);
  }
});

test("a backup that is brought back is the master again, and the master as it was is kept", async () => {
  await mergeTwo();
  const present = bytesOf(desk.master);
  const before = backups();
  const { code, out } = await restore("--to", "master.backup-2018-11-14T093000.xlsx");
  expect([code, bytesOf(desk.master)]).toEqual([0, untouched]);
  const [kept = "", ...others] = backups().filter((name) => !before.includes(name));
  expect([others, bytesOf(desk.path(kept))]).toEqual([[], present]);
  expect(out).toContain("Round of 14 November 2018: 1 update of first.xlsx no longer there");
  expect(out).toContain(kept);

  await restore("--to", desk.path(kept));
  expect(bytesOf(desk.master)).toBe(present);
  const again = await restore("--to", kept);
  expect([again.code, again.out]).toEqual([
    0,
    `master.xlsx is the same as ${kept} already: nothing was written.\n`,
  ]);
});

test.each(["gone", "damaged"])("a master that is %s is brought back", async (state) => {
  await mergeTwo();
  if (state === "gone") rmSync(desk.master);
  else writeFileSync(desk.master, "PK no workbook any more");
  const { code, err } = await restore("--to", "master.backup-2018-11-14T093000.xlsx");
  expect([code, err, bytesOf(desk.master)]).toEqual([0, "", untouched]);
  const damaged = backups().filter((name) =>
    readFileSync(desk.path(name), "utf8").startsWith("PK no"),
  );
  expect(damaged).toHaveLength(state === "damaged" ? 1 : 0);
});

test("a backup that cannot be read is listed as such and never brought back", async () => {
  await mergeTwo();
  const broken = "master.backup-2018-11-14T093000.xlsx";
  writeFileSync(desk.path(broken), readFileSync(desk.path(broken)).subarray(0, 900));
  const present = bytesOf(desk.master);
  const { backups: list } = await listed();
  expect(list.map(({ fault, changed }) => [fault === null, changed === null])).toEqual([
    [true, false],
    [false, true],
  ]);
  const { code, out } = await restore("--to", broken);
  expect([code, out, bytesOf(desk.master)]).toEqual([2, "", present]);
});

test("only backups of this very master can be named, by whatever path", async () => {
  await mergeTwo();
  writeFileSync(desk.path("other.backup-2018-11-14T093000.xlsx"), "other");
  writeFileSync(desk.path("master.backup-old.xlsx"), "other");
  for (const word of [
    "other.backup-2018-11-14T093000.xlsx",
    "../master.xlsx",
    "master.backup-old.xlsx",
  ]) {
    const { code, err } = await restore("--to", word);
    expect([word, code]).toEqual([word, 2]);
    expect(err).toContain("is none of the backups beside this master. restore --list names them.");
  }
  linkSync(desk.path("master.backup-2018-11-14T093000.xlsx"), desk.path("link"));
  symlinkSync(desk.master, desk.path("shortcut.xlsx"));
  const words = ["--master", desk.path("shortcut.xlsx"), "--to", desk.path("link")];
  expect((await runCommand("restore", ...words)).code).toBe(0);
  expect(bytesOf(desk.master)).toBe(untouched);
});

test("a master that is open is left", async () => {
  await mergeTwo();
  const present = bytesOf(desk.master);
  writeFileSync(desk.path("~$master.xlsx"), "open");
  const { code, err } = await restore("--to", "master.backup-2018-11-14T093000.xlsx");
  expect([code, bytesOf(desk.master)]).toEqual([2, present]);
  expect(err).toContain("is open in Excel, so nothing was written");
});
