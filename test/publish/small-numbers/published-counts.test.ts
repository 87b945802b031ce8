import type { KpiPeriod } from "../../../src/plan/register/kpi-periods.ts";
import type { PublishedFigure } from "../../../src/plan/register/published-figures.ts";
import { protectionOf } from "../../../src/publish/small-numbers/protection.ts";
import { publishedCounts } from "../../../src/publish/small-numbers/published-counts.ts";

const NHS = protectionOf({ smallNumbers: "nhs" });
const YEAR = { kpi: "1", year: "Y", values: { q1: "12", q2: "11", q3: "3", q4: "", year: "" } };

function shown(
  figures: Partial<Record<KpiPeriod, string>>,
  pack: PublishedFigure["pack"] = "progress",
): PublishedFigure[] {
  return Object.entries(figures).map(([period, text]) => ({
    kpi: "1",
    year: "Y",
    period: period as KpiPeriod,
    shown: text,
    pack,
    publishedOn: "2019-01-10",
  }));
}

function read(published: readonly PublishedFigure[]) {
  return publishedCounts(published, YEAR, NHS).map((version) => [...version]);
}

test("a paper is taken to be rounded where one figure differs as rounding does", () => {
  expect(read(shown({ q1: "10", q2: "10" }))).toEqual([
    [
      ["q1", { low: 8, high: 12 }],
      ["q2", { low: 8, high: 12 }],
    ],
  ]);
});

test("one figure that is no rounded one makes the paper exact: the other was revised", () => {
  expect(read(shown({ q1: "12", q2: "10" }))).toEqual([
    [
      ["q1", { low: 12, high: 12 }],
      ["q2", { low: 10, high: 10 }],
    ],
  ]);
});

test("a hidden count was seen as hidden; what had no figure was not seen", () => {
  expect(read(shown({ q1: "12", q2: "[x]", q3: "[c]", q4: "[z]" }))).toEqual([
    [
      ["q1", { low: 12, high: 12 }],
      ["q3", null],
    ],
  ]);
});

test("two packs of one day are two papers", () => {
  const both = [...shown({ q1: "12" }, "progress"), ...shown({ q1: "13" }, "board")];
  expect(read(both)).toEqual([[["q1", { low: 13, high: 13 }]], [["q1", { low: 12, high: 12 }]]]);
});
