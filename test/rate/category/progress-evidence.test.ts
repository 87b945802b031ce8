import * as fc from "fast-check";
import { addDays } from "../../../src/calendar/iso-day.ts";
import { progressEvidence } from "../../../src/rate/category/progress-evidence.ts";
import { newMaster } from "../../../src/plan/master/new-master.ts";
import { newStanding } from "../../../src/plan/master/new-standing.ts";
import type { LedgerLine } from "../../../src/plan/master/progress-log.ts";
import { sampleLine } from "../../support/sample-master.ts";
import { planWithRecommendations, sampleEvidence } from "../../support/sample-tracking.ts";

const master = newMaster(planWithRecommendations());
const line = (id: string, given: Partial<LedgerLine> = {}): LedgerLine => {
  const { values, ...rest } = sampleLine(id);
  return { ...rest, ref: "R01", values: { ...values, evidence: "Minutes" }, ...given };
};

describe("evidence of a recommendation", () => {
  test("is what the team entered and what the returns say, by day, with its source", () => {
    const evidence = [
      sampleEvidence("E2", "R01", null),
      sampleEvidence("E1", "R01", "2018-12-01", { part: "a" }),
      sampleEvidence("E3", "R02", "2018-12-01"),
    ];
    const merged = { ...master, ledger: [line("1"), line("2", { ref: "R02" })] };
    const { current } = progressEvidence(merged, { evidence }, "R01", null, "2018-12-31");
    expect(current.map(({ day, text, source, part }) => [day, text, source, part])).toEqual([
      ["2018-11-14", "Hub opened.\nTwo staff in post.", "Exampleton Women's Aid", ""],
      ["2018-11-14", "Minutes", "Exampleton Women's Aid", ""],
      ["2018-12-01", "Text of E1", "Source of E1", "a"],
      [null, "Text of E2", "Source of E2", ""],
    ]);
  });

  test.each([
    ["Merged", 2],
    ["In conflict", 2],
    ["Superseded", 0],
    ["To place", 0],
    ["Set aside", 0],
  ] as const)("counts a line that is %s as %i texts", (state, count) => {
    const merged = { ...master, ledger: [line("1", { state })] };
    const found = progressEvidence(merged, { evidence: [] }, "R01", null, "2018-12-31");
    expect(found.current).toHaveLength(count);
  });

  test.each([
    ["repeats a return", "Minutes", []],
    ["repeats signed returns", "EXW: Minutes", []],
    ["says more", "EXW: Minutes\nReport to the board", ["Report to the board"]],
  ])("leaves out what the Master plan %s", (_, evidence, own) => {
    const standing = { ...newStanding("R01"), evidence };
    const merged = { ...master, ledger: [line("1")], standings: [standing] };
    const { current } = progressEvidence(merged, { evidence: [] }, "R01", null, "2018-12-31");
    const found = current.filter(({ place }) => place.kind === "standing");
    expect(found.map(({ text }) => text)).toEqual(own);
  });

  test.each([
    ["2018-10-15", "before"],
    ["2018-10-16", "before"],
    ["2018-10-17", "current"],
    ["2018-11-14", "current"],
    ["2018-11-15", "after"],
  ] as const)("of %s is %s where reports are of 16 October and 14 November", (day, where) => {
    const evidence = [sampleEvidence("E1", "R01", day)];
    const found = progressEvidence(master, { evidence }, "R01", "2018-10-16", "2018-11-14");
    expect(found[where]).toHaveLength(1);
  });

  test("stands in exactly one of now, before and after, whatever its day", () => {
    const day = fc.option(fc.nat(60).map((days) => addDays("2018-01-01", days)));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 8 }), day, day, (days, last, date) => {
        const evidence = days.map((one, index) => sampleEvidence(`E${index}`, "R01", one));
        const report = date ?? "2018-02-01";
        const lastTracked = last !== null && last < report ? last : null;
        const found = progressEvidence(master, { evidence }, "R01", lastTracked, report);
        const { current, before, after } = found;
        const every = [...current, ...before, ...after].map(({ text }) => text);
        expect(every.sort()).toEqual(evidence.map(({ text }) => text).sort());
        expect(before.every((one) => (one.day ?? "9999") <= (lastTracked ?? ""))).toBe(true);
        expect(after.every((one) => (one.day ?? "") > report)).toBe(true);
      }),
    );
  });
});
