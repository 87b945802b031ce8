import { type DeskState, openDesk } from "../../../taskpane/files/file-desk.ts";
import { fixtureBytes } from "../../browser/fixture-bytes.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import { builtMaster } from "../../support/built-master.ts";

let filled: Uint8Array;
let old: Uint8Array;
let master: Uint8Array;

beforeAll(async () => {
  filled = await fixtureBytes("template filled well");
  old = await fixtureBytes("progress-table");
  master = await builtMaster();
});

function fileOf(name: string, bytes: Uint8Array | string): File {
  return new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name);
}

function openedDesk(builtIn = () => Promise.resolve(samplePlan())) {
  const heard: DeskState[] = [];
  const desk = openDesk(builtIn, (state) => heard.push(state));
  const now = () =>
    (heard.at(-1)?.files ?? []).map(({ file, result }) => {
      if (result?.kind !== "return") return [file.name, result?.kind ?? "waiting"];
      return [file.name, result.plan ? result.from : result.returned.findings[0]?.code];
    });
  return { desk, heard, now };
}

test("files are looked at one by one in the order of choosing, and a bad one stops none", async () => {
  const { desk, heard, now } = openedDesk();
  await desk.choose([fileOf("a.xlsx", filled), fileOf("b.xlsx", "?"), fileOf("c.xlsx", old)]);
  expect(now()).toEqual([
    ["a.xlsx", "return"],
    ["b.xlsx", "not-a-workbook"],
    ["c.xlsx", "page"],
  ]);
  const done = heard.map(({ files }) => files.filter(({ result }) => result !== null).length);
  expect(done).toEqual([0, 1, 2, 3]);
});

test("a file of the same name takes the place of the earlier one", async () => {
  const { desk, now } = openedDesk();
  await desk.choose([fileOf("a.xlsx", "?"), fileOf("b.xlsx", filled)]);
  await desk.choose([fileOf("a.xlsx", filled)]);
  expect(now()).toEqual([
    ["a.xlsx", "return"],
    ["b.xlsx", "return"],
  ]);
});

test("two files of one name, chosen together from two folders, are both kept", async () => {
  const { desk, now } = openedDesk();
  await desk.choose([fileOf("a.xlsx", "?"), fileOf("a.xlsx", filled)]);
  expect(now()).toEqual([
    ["a.xlsx", "not-a-workbook"],
    ["a.xlsx", "return"],
  ]);
});

test("a master gives its plan to all, also to those before it, until it is replaced", async () => {
  const { desk, now } = openedDesk();
  await desk.choose([fileOf("a.xlsx", filled), fileOf("m.xlsx", master), fileOf("b.xlsx", old)]);
  expect(now()).toEqual([
    ["a.xlsx", "master"],
    ["m.xlsx", "master"],
    ["b.xlsx", "master"],
  ]);
  await desk.choose([fileOf("m.xlsx", "?")]);
  expect(now()).toEqual([
    ["a.xlsx", "return"],
    ["m.xlsx", "not-a-workbook"],
    ["b.xlsx", "page"],
  ]);
});

test("files chosen while others are read are read as well, and what was cleared stays away", async () => {
  const { desk, now } = openedDesk();
  const first = desk.choose([fileOf("a.xlsx", filled)]);
  const second = desk.choose([fileOf("b.xlsx", old)]);
  await Promise.all([first, second]);
  expect(now()).toEqual([
    ["a.xlsx", "return"],
    ["b.xlsx", "page"],
  ]);
  const third = desk.choose([fileOf("c.xlsx", filled)]);
  desk.clear();
  await third;
  expect(now()).toEqual([]);
});

test("where the built-in plan is out of reach, only returns without a plan are not checked", async () => {
  const { desk, now } = openedDesk(() => Promise.reject(new Error("offline")));
  await desk.choose([fileOf("a.xlsx", filled), fileOf("b.xlsx", old)]);
  expect(now()).toEqual([
    ["a.xlsx", "return"],
    ["b.xlsx", "file-not-read"],
  ]);
});
