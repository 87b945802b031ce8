import { execFile } from "node:child_process";
import { readdir, readFile, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import { promisify } from "node:util";
import { markInName } from "../../../scripts/files/process-mark.ts";
import { sha256Of } from "../../../scripts/files/read-file.ts";
import { writeMaster } from "../../../scripts/files/write-master.ts";
import { put, temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
const NOW = new Date(2018, 10, 14, 9, 30, 0);
const LOCK = ".master.xlsx.merging";

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function write(text: string, before = "old", now = NOW) {
  const sha256 = sha256Of(bytesOf(before));
  return writeMaster({
    path: folder.path("master.xlsx"),
    before: { sha256 },
    bytes: bytesOf(text),
    now,
    patience: { elsewhere: 300, unwritten: 300 },
  });
}

function putMaster(): Promise<string> {
  return put(folder.path("master.xlsx"), "old");
}

async function contents(): Promise<Record<string, string>> {
  const names = await readdir(folder.path("."));
  const texts = names.map(async (name) => [name, await readFile(folder.path(name), "utf8")]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

function holder(given: { pid?: number; host?: string; since?: Date; started?: string }): string {
  const { pid = process.pid, host = hostname(), since = NOW, ...rest } = given;
  return JSON.stringify({ token: "theirs", pid, host, since: since.toISOString(), ...rest });
}

test("the master is replaced and the previous one kept with the date in its name", async () => {
  await putMaster();
  expect(await write("new")).toEqual({
    backup: folder.path("master.backup-2018-11-14T093000.xlsx"),
  });
  expect(await contents()).toEqual({
    "master.xlsx": "new",
    "master.backup-2018-11-14T093000.xlsx": "old",
  });
});

test("an older backup is never overwritten", async () => {
  await putMaster();
  await write("second");
  await write("third", "second");
  expect(await contents()).toEqual({
    "master.xlsx": "third",
    "master.backup-2018-11-14T093000.xlsx": "old",
    "master.backup-2018-11-14T093000-2.xlsx": "second",
  });
});

describe("nothing is written, and one sentence says why,", () => {
  test.each([
    ["~$master.xlsx", /^master\.xlsx is open in Excel, so nothing was written: close it/u],
    [".~lock.master.xlsx#", /^master\.xlsx is open in LibreOffice/u],
  ])("where %s says that it is open", async (mark, sentence) => {
    await putMaster();
    await put(folder.path(mark), "someone");
    await expect(write("new")).rejects.toThrow(sentence);
    expect(await contents()).toEqual({ "master.xlsx": "old", [mark]: "someone" });
  });

  test("where it was changed since it was read", async () => {
    await putMaster();
    await expect(write("new", "something else")).rejects.toThrow(/changed by somebody else/u);
    expect(await contents()).toEqual({ "master.xlsx": "old" });
  });

  test("where it is gone", async () => {
    await expect(write("new")).rejects.toMatchObject({ name: "MasterNotWritten" });
    expect(await contents()).toEqual({});
  });

  test.each([
    ["a merge at work", holder({})],
    ["a merge at work whose clock is years ahead", holder({ since: new Date(9e12) })],
    ["a merge at work whose clock is years behind", holder({ since: new Date(0) })],
  ])("while %s holds the lock, which is named", async (_, text) => {
    await putMaster();
    await put(folder.path(LOCK), text);
    await expect(write("new")).rejects.toThrow(
      /^Another command is writing master\.xlsx at this moment, so nothing was written: .*delete the file \.master\.xlsx\.merging beside it/u,
    );
    expect(await contents()).toEqual({ "master.xlsx": "old", [LOCK]: text });
  });

  test("while a merge on another computer gives signs of life", async () => {
    await putMaster();
    const text = holder({ host: "elsewhere", pid: 1 });
    await put(folder.path(LOCK), text);
    const signs = setInterval(() => void utimes(folder.path(LOCK), 1, Math.random() * 1e6), 50);
    await expect(write("new")).rejects.toThrow(/^Another command on another computer is writing/u);
    clearInterval(signs);
    expect(await contents()).toEqual({ "master.xlsx": "old", [LOCK]: text });
  });

  test("while another is just writing its lock", async () => {
    await putMaster();
    await put(folder.path(LOCK), "");
    const fills = setTimeout(() => void put(folder.path(LOCK), holder({})), 150);
    await expect(write("new")).rejects.toThrow(/^Another command is writing master\.xlsx/u);
    clearTimeout(fills);
  });
});

describe("a lock is taken over", () => {
  test.each([
    ["from a process that is gone", holder({ pid: 2 ** 22 + 1 })],
    ["from one whose number another process has now", holder({ started: "0123456789" })],
    ["from another computer that gives no sign of life", holder({ host: "elsewhere" })],
    ["where its process was killed before it wrote in it", ""],
    ["where its process was killed while it wrote in it", '{"token":'],
  ])("%s", async (_, text) => {
    await putMaster();
    await put(folder.path(LOCK), text);
    await write("new");
    expect(Object.keys(await contents()).sort()).toEqual([
      "master.backup-2018-11-14T093000.xlsx",
      "master.xlsx",
    ]);
  });
});

describe("what an earlier run left when it was ended", () => {
  const gone = markInName({
    pid: 2 ** 22 + 1,
    host: `${hostname()} ${process.platform}`,
    started: "",
  });
  const alive = markInName({
    pid: process.pid,
    host: `${hostname()} ${process.platform}`,
    started: "",
  });

  test("is cleared, and nothing else", async () => {
    await putMaster();
    const uuid = "01234567-89ab-4def-8123-456789abcdef";
    const kept = [`.action-plan-${alive}-${uuid}.tmp`, `.${uuid}.tmp`, ".other.tmp"];
    await put(folder.path(`.action-plan-${gone}-${uuid}.tmp`), "half");
    await put(
      folder.path(`.fedcba98-89ab-4def-8123-456789abcdef.tmp`),
      "half of an earlier version",
    );
    await utimes(folder.path(".fedcba98-89ab-4def-8123-456789abcdef.tmp"), 1, 1);
    for (const name of kept) await put(folder.path(name), "kept");
    await write("new");
    expect(Object.keys(await contents()).sort()).toEqual(
      [...kept, "master.backup-2018-11-14T093000.xlsx", "master.xlsx"].sort(),
    );
  });
});

test("of many merges in one process one wins", async () => {
  await putMaster();
  const results = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => write(`by ${n}`)));
  const winners = results.flatMap(({ status }, n) => (status === "fulfilled" ? [n] : []));
  expect(winners).toHaveLength(1);
  expect((await contents())["master.xlsx"]).toBe(`by ${winners[0] ?? ""}`);
});

test("of merges in several processes one wins, also over a stale lock", async () => {
  const path = await putMaster();
  await put(folder.path(LOCK), holder({ pid: 2 ** 22 + 1 }));
  const child = require.resolve("./write-master-child.ts");
  const moment = String(Date.now() + 2_500);
  const run = async (number: number) => {
    const words = [path, sha256Of(bytesOf("old")), moment, String(number)];
    return promisify(execFile)(process.execPath, ["--import", "tsx", child, ...words]);
  };
  const results = await Promise.all([1, 2, 3, 4].map(run));
  const words = results.map(({ stdout }) => stdout).sort();
  expect(words.slice(0, 3)).toEqual(["MasterNotWritten", "MasterNotWritten", "MasterNotWritten"]);
  expect(words[3]).toMatch(/^won \d$/u);
  const files = await contents();
  expect(files["master.xlsx"]).toBe(`written by ${words[3]?.slice(4) ?? ""}`);
  expect(Object.keys(files)).toHaveLength(2);
});
