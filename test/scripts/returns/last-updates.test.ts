import { lastUpdates } from "../../../scripts/returns/last-updates.ts";
import type { LedgerLine } from "../../../src/plan/master/progress-log.ts";
import { sampleLine, sampleMaster } from "../../support/sample-master.ts";
import { samplePartner } from "../../support/sample-plan.ts";

const ROUND = { date: "2018-11-14", returnsDue: "2018-11-07" };
const partner = samplePartner("Own", { id: "own" });

function line(id: string, actionTaken: string, given: Partial<LedgerLine> = {}): LedgerLine {
  const sample = sampleLine(id, { ref: "1a", partner: "own", round: "2018-10-16", ...given });
  return { ...sample, values: { ...sample.values, actionTaken, status: "" } };
}

function textsOf(...ledger: readonly LedgerLine[]): string[] {
  return lastUpdates(sampleMaster({ ledger }), partner, ROUND).map(({ text }) => text);
}

test.each<[string, readonly LedgerLine[], readonly string[]]>([
  [
    "its own before another's",
    [line("a", "Other", { partner: "other" }), line("b", "Own")],
    ["Own"],
  ],
  ["another's where it said nothing", [line("a", "Other", { partner: "other" })], ["Other"]],
  ["both lines of one round", [line("a", "First"), line("b", "Second")], ["First\nSecond"]],
  ["what waits for a decision", [line("a", "Said", { state: "In conflict" })], ["Said"]],
  [
    "the latest round alone",
    [line("a", "Old", { round: "2018-07-01" }), line("b", "New")],
    ["New"],
  ],
  ["nothing that was replaced", [line("a", "Old", { state: "Superseded" })], []],
  ["nothing of this round", [line("a", "Now", { round: ROUND.date })], []],
])("the last update of an action is %s", (_title, ledger, texts) => {
  expect(textsOf(...ledger)).toEqual(texts);
});
