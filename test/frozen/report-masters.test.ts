import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { sha256Of } from "../../scripts/files/read-file.ts";
import { openMaster } from "../../scripts/masters/open-master.ts";
import { runCommand, runForJson, temporaryFolder } from "../support/run-command.ts";
import { FROZEN, lostCells } from "./frozen-files.ts";

const BOARD = "Birmingham Domestic Abuse Prevention Action Plan 2018 to 2023 board 2018-11-14";
const PHONE = "0121 496 0124";

interface ReportJson {
  readonly packs: readonly {
    readonly pack: string;
    readonly openBlocks: readonly string[];
    readonly files: readonly string[];
  }[];
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

function report(master: string, pack: string, date: string): Promise<ReportJson> {
  const words = ["--master", master, "--pack", pack, "--date", date];
  return runForJson("report", ...words, "--out", folder.path("packs"));
}

/** Every text of a file, whatever it is packed in. */
function wordsIn(path: string): string {
  const bytes = readFileSync(path);
  if (!/\.(?:docx|xlsx)$/u.test(path)) return strFromU8(bytes);
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("\n");
}

test("all packs of the master after both rounds are written, the text left out with them", async () => {
  const { packs } = await report(FROZEN.afterBothRounds, "all", "2018-11-14");
  expect(packs.map(({ pack, openBlocks }) => [pack, openBlocks])).toEqual([
    ["scrutiny", []],
    ["progress", []],
    ["board", []],
    ["summary", []],
  ]);
  const files = packs.flatMap((pack) => pack.files);
  expect(files.filter((path) => wordsIn(path).includes(PHONE))).toEqual([]);
  const papers = files.filter((path) => path.endsWith(".docx")).map(wordsIn);
  expect(papers.some((words) => words.includes("[Text left out]"))).toBe(true);
  expect(papers.some((words) => words.includes("Alex Sample"))).toBe(true);
});

test.each([
  ["the scrutiny inquiry", FROZEN.inquiry, "scrutiny", "2017-04-11"],
  ["the time before the register", FROZEN.beforeRegister, "progress", "2018-10-16"],
  ["a new master", FROZEN.newMaster, "summary", "2018-10-16"],
])("a pack of %s is written", async (_, master, pack, date) => {
  const { packs } = await report(master, pack, date);
  expect(packs.map((one) => [one.pack, one.openBlocks])).toEqual([[pack, []]]);
  const names = packs.flatMap(({ files }) => files).map((path) => path.replace(/^.*\./u, ""));
  expect(names).toEqual(expect.arrayContaining(["docx", "xlsx", "csv"]));
});

test("screening again keeps the decision and the approvals", async () => {
  const master = folder.path("master.xlsx");
  copyFileSync(FROZEN.afterBothRounds, master);
  const { code, err } = await runCommand("screen", "--master", master, "--date", "2018-11-14");
  expect([code, err]).toEqual([0, ""]);
  expect(lostCells(FROZEN.afterBothRounds, master)).toEqual([]);
});

test("each file that was approved is the one that the Approvals sheet names", async () => {
  const { register } = await openMaster(FROZEN.afterBothRounds);
  const approved = readdirSync(FROZEN.packs, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.startsWith(BOARD) && /\.\w+$/u.test(name));
  const hashes = approved.map((name) => [name, sha256Of(readFileSync(join(FROZEN.packs, name)))]);
  expect(register.approvals.map(({ file, fileSha256 }) => [file, fileSha256]).sort()).toEqual(
    hashes.sort(),
  );
});

interface InspectJson {
  readonly files: readonly { readonly file: string; readonly found: readonly unknown[] }[];
}

test.each([
  [FROZEN.packs, "Domestic abuse prevention action plan team", 8],
  [FROZEN.inquiryPacks, "Community safety team", 2],
])("packs in %# hold nothing that their pages do not show", async (packs, team, count) => {
  const names = readdirSync(packs).filter((name) => /^Birmingham.*\.(?:docx|xlsx)$/u.test(name));
  const paths = names.map((name) => join(packs, name));
  const { files } = await runForJson<InspectJson>("inspect", ...paths, "--team", team);
  expect(files).toHaveLength(count);
  expect(files.filter(({ found }) => found.length > 0)).toEqual([]);
});
