import { cellId, tableCounts } from "./table-counts.ts";
import { kpiCounts } from "../../../src/publish/small-numbers/kpi-counts.ts";
import { protectFigures } from "../../../src/publish/small-numbers/protect-figures.ts";
import { protectionOf } from "../../../src/publish/small-numbers/protection.ts";
import { publishedCounts } from "../../../src/publish/small-numbers/published-counts.ts";
import type { Policy } from "../../../src/plan/plan.ts";
import { KPI_PERIODS, type KpiPeriod } from "../../../src/plan/register/kpi-periods.ts";
import type { KpiYear } from "../../../src/plan/register/kpi-year.ts";
import type { PublishedFigure } from "../../../src/plan/register/published-figures.ts";

type Preset = Policy["smallNumbers"];

function publication(on: string, shown: string): PublishedFigure[] {
  return shown.split(" ").map((text, at) => ({
    kpi: "1",
    year: "Y",
    period: KPI_PERIODS[at] ?? "year",
    shown: text,
    pack: "progress",
    publishedOn: on,
  }));
}

interface Given {
  readonly counting?: KpiYear["counting"];
  readonly published?: readonly PublishedFigure[];
}

/** Five figures as they are printed: `10 [c] 0 10 25`; `-` for one that is on no page. */
function printed(preset: Preset, figures: string, given: Given = {}) {
  const texts = figures.split(" ");
  const periods = KPI_PERIODS.filter((_, at) => texts[at] !== "-");
  const values = Object.fromEntries(
    KPI_PERIODS.map((period, at) => [period, texts[at] ?? ""]),
  ) as Record<KpiPeriod, string>;
  const protection = protectionOf({ smallNumbers: preset });
  const before = publishedCounts(
    given.published ?? [],
    { kpi: "1", year: "Y", values },
    protection,
  );
  const year = { values, counting: given.counting === undefined ? "Discrete" : given.counting };
  const result = protectFigures(kpiCounts(year, periods, before), protection);
  return {
    shown: KPI_PERIODS.map((period) => String(result.shown.get(period) ?? "-")).join(" "),
    refused: result.refused,
  };
}

const NOTHING: readonly string[] = [];

test.each<[string, Preset, string, string]>([
  ["the worked example, rounded", "nhs", "12 3 0 9 24", "10 [c] 0 10 25"],
  ["the worked example, exact", "under5", "12 3 0 9 24", "12 [c] 0 [c] 24"],
  ["no small number", "nhs", "8 12 13 22 55", "10 10 15 20 55"],
  ["zeros are shown", "nhs", "0 0 0 0 0", "0 0 0 0 0"],
  ["small counts whose sum is small as well", "under5", "1 1 0 0 2", "[c] [c] 0 0 [c]"],
  ["the edges of 1 to 7", "nhs", "0 1 7 8 16", "0 [c] [c] 10 15"],
  ["the edges of 1 to 4: 5 is shown", "under5", "5 5 5 5 20", "5 5 5 5 20"],
  ["two small numbers whose sum leaves room", "under5", "2 3 9 10 24", "[c] [c] 9 10 24"],
  [
    "two small numbers whose sum is the largest there is",
    "under5",
    "4 4 9 10 27",
    "[c] [c] [c] 10 27",
  ],
  ["a neighbour that is too small to help", "under5", "3 5 20 30 58", "[c] 5 [c] 30 58"],
  ["only zeros beside it: the total is hidden too", "under5", "3 0 0 0 3", "[c] 0 0 0 [c]"],
  ["two at the edge with nothing beside them: the total", "under5", "4 4 0 0 8", "[c] [c] 0 0 [c]"],
  ["two at the edge, rounded: the total", "nhs", "7 6 0 0 13", "[c] [c] 0 0 [c]"],
  ["under ten hides nine, and ten beside it", "under10", "9 10 40 50 109", "[c] [c] 40 50 109"],
  ["nothing is protected", "none", "1 2 3 4 10", "1 2 3 4 10"],
  [
    "a year that is no sum of its quarters gives nothing away",
    "under5",
    "12 3 0 9 23",
    "12 [c] 0 9 23",
  ],
  ["quarters without a year", "under5", "12 3 - - -", "12 [c] - - -"],
  [
    "a quarter without data that follows from the total",
    "under5",
    "12 [x] 0 9 24",
    "12 - 0 [c] 24",
  ],
  ["a count that its provider hid", "under5", "12 [c] 0 9 24", "12 [c] 0 [c] 24"],
  [
    "what a provider hid is not small, and follows from the total",
    "under5",
    "12 [c] 0 9 61",
    "12 [c] 0 [c] 61",
  ],
])("%s (%s): %s is printed as %s", (_name, preset, figures, expected) => {
  expect(printed(preset, figures)).toEqual({ shown: expected, refused: NOTHING });
});

test.each<[string, Preset, string, string]>([
  ["three people came in quarter 2", "under5", "12 15 15 24 24", "[c] 15 15 24 24"],
  ["nobody came in between", "under5", "12 12 12 12 12", "12 12 12 12 12"],
  ["rounded, three people are not to be seen", "nhs", "12 15 15 24 24", "10 15 15 25 25"],
  ["the year is its last quarter", "under5", "3 9 20 30 30", "[c] 9 20 30 30"],
  ["two quarters with one between that has no data", "under5", "12 [x] 14 30 30", "[c] - 14 30 30"],
  ["a revision downwards is no count of people", "under5", "12 10 20 30 30", "12 10 20 30 30"],
])("cumulative, %s (%s): %s is printed as %s", (_name, preset, figures, expected) => {
  expect(printed(preset, figures, { counting: "Cumulative" })).toEqual({
    shown: expected,
    refused: NOTHING,
  });
});

test("figures that may be cumulative are protected as if they were", () => {
  expect(printed("under5", "12 15 15 24 24", { counting: null }).shown).toBe("[c] 15 15 24 24");
});

test.each<[string, Preset, string, string, string, readonly string[]]>([
  [
    "what was printed before is not hidden to protect another",
    "under5",
    "12 3 0 9 24",
    "12 [c] 0 9 -",
    "12 [c] 0 9 [c]",
    [],
  ],
  [
    "a small count is public once every other figure has been printed",
    "under5",
    "12 3 0 9 24",
    "12 [c] 0 9 24",
    "12 [c] 0 9 24",
    ["q2"],
  ],
  [
    "a small count that was printed itself",
    "under10",
    "30 6 40 50 126",
    "30 6",
    "30 [c] [c] [c] [c]",
    ["q2"],
  ],
  [
    "a small count that was printed a little higher",
    "under5",
    "30 4 - - -",
    "30 6",
    "30 [c] - - -",
    ["q2"],
  ],
  [
    "a count that fell far since it was printed",
    "under5",
    "30 4 - - -",
    "30 60",
    "30 [c] - - -",
    [],
  ],
  [
    "the total was revised, and what is hidden may have been",
    "under5",
    "12 3 0 11 26",
    "12 [c] 0 [c] 24",
    "12 [c] 0 [c] 26",
    [],
  ],
  [
    "a rounded publication says no more than the same rounded again",
    "nhs",
    "12 3 0 9 24",
    "10 [c] 0 10 25",
    "10 [c] 0 10 25",
    [],
  ],
  [
    "an exact publication gives away what is rounded now",
    "nhs",
    "12 3 0 9 24",
    "12 [c] 0 9 24",
    "10 [c] 0 10 25",
    ["q2"],
  ],
])("published before: %s (%s, %s after %s)", (_name, preset, now, then, shown, refused) => {
  const published = publication("2019-01-10", then.replace(/( -)+$/u, ""));
  const result = printed(preset, now, { published });
  expect([result.shown, result.refused]).toEqual([shown, refused]);
});

test("a figure that was printed once and is left out now still counts", () => {
  const published = publication("2019-05-10", "12 [c] 0 [c] 24");
  expect(printed("under5", "12 3 0 9 -", { published }).shown).toBe("12 [c] 0 9 -");
});

test("a table hides a companion in the row and one in the column", () => {
  const protection = protectionOf({ smallNumbers: "under5" });
  const { shown, refused } = protectFigures(
    tableCounts([
      [3, 20, 30],
      [25, 40, 50],
      [35, 60, 70],
    ]),
    protection,
  );
  const rows = [0, 1, 2, "total"] as const;
  expect(rows.map((row) => rows.map((column) => shown.get(cellId(row, column))).join(" "))).toEqual(
    ["[c] [c] 30 53", "[c] [c] 50 115", "35 60 70 165", "63 120 150 333"],
  );
  expect(refused).toEqual([]);
});
