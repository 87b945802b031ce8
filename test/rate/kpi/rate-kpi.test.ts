import { readFileSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import type { Polarity } from "../../../src/plan/plan.ts";
import { readFigure, type Target } from "../../../src/plan/register/read-figure.ts";
import type { KpiInputs } from "../../../src/rate/kpi/kpi-rating.ts";
import { KPI_RULES } from "../../../src/rate/kpi/kpi-rules.ts";
import { rateKpi } from "../../../src/rate/kpi/rate-kpi.ts";

function inputs(given: Partial<KpiInputs> = {}): KpiInputs {
  return {
    actual: readFigure("80"),
    previous: 80,
    target: { kind: "number", number: 80 },
    targetNote: "",
    polarity: "higher",
    tolerance: { kind: "percent", number: 10 },
    deadBandPercent: 2,
    provider: "Exampleton Police",
    ...given,
  };
}

interface Written {
  readonly actual: number | string | null;
  readonly polarity: Polarity;
  readonly previous: number;
  readonly target: number | [number, number] | null;
  readonly tol_pct?: number;
  readonly tol_abs?: number;
}

function targetOf(target: Written["target"]): Target {
  if (target === null) return { kind: "none" };
  if (typeof target === "number") return { kind: "number", number: target };
  return { kind: "range", range: { low: target[0], high: target[1] } };
}

function written(json: string): KpiInputs {
  const case_ = JSON.parse(json) as Written;
  return inputs({
    actual: readFigure(String(case_.actual ?? "[x]")),
    previous: case_.previous,
    target: targetOf(case_.target),
    polarity: case_.polarity,
    tolerance:
      case_.tol_abs === undefined
        ? { kind: "percent", number: case_.tol_pct ?? 10 }
        : { kind: "absolute", number: case_.tol_abs },
  });
}

const CASES = readFileSync(path.join(import.meta.dirname, "../../cases/kpi.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));

test("every case of the reference is there", () => {
  expect(CASES).toHaveLength(19);
});

test.each(CASES)("%s: %s", (_id, _case, json, rating, rule, direction) => {
  const rated = rateKpi(written(json));
  expect([rated.rating, rated.rule, rated.direction]).toEqual([
    rating,
    rule.split(" ")[0],
    direction,
  ]);
});

test("23 against 18.3 with 28 before is Red and Improving, 25.7% worse", () => {
  const rated = rateKpi(
    inputs({
      actual: readFigure("23"),
      previous: 28,
      target: { kind: "number", number: 18.3 },
      polarity: "lower",
    }),
  );
  expect([rated.rating, rated.rule, rated.direction, rated.reason]).toEqual([
    "Red",
    "K7",
    "Improving",
    "Red: 23 against a target of 18.3, 25.7% worse; the tolerance is 10%.",
  ]);
});

const RANGE: Target = { kind: "range", range: { low: 90, high: 100 } };
const NONE: Target = { kind: "none" };

test.each<[string, string, Partial<KpiInputs>]>([
  ["K1", "Grey: not shown, to protect individuals.", { actual: readFigure("[c]") }],
  ["K2", "Grey: no data from Exampleton Police.", { actual: readFigure("[x]") }],
  ["K2", "Grey: no data from Exampleton Police.", { actual: readFigure("") }],
  ["K2", "Grey: no data; no data provider is named.", { actual: readFigure("[x]"), provider: "" }],
  ["K2z", "Grey: does not apply to this period.", { actual: readFigure("[z]") }],
  [
    "K2u",
    "Grey: “about 20” is not read as a number. Enter a number, or [x] if there is no data.",
    { actual: readFigure("about 20") },
  ],
  [
    "K3",
    "Grey: context only; neither a rise nor a fall is better in itself.",
    { polarity: "context" },
  ],
  ["K4", "Grey: no target.", { target: NONE }],
  [
    "K4u",
    "Grey: the target is not read as one number.",
    { target: { kind: "unreadable", text: "TBC" } },
  ],
  ["K4u", "Grey: the target is not read as one number.", { target: RANGE }],
  ["K4u", "Grey: the target is not read as a range. Enter it as 90 to 100.", { polarity: "range" }],
  ["K5", "Green: 80 against a target of 80.", {}],
  [
    "K5",
    "Green: 80 against a target of 60 (the year's target for 2 of 4 quarters).",
    {
      target: { kind: "number", number: 60 },
      targetNote: "the year's target for 2 of 4 quarters",
    },
  ],
  [
    "K6",
    "Amber: 72 against a target of 80, 10% worse; the tolerance is 10%.",
    { actual: readFigure("72") },
  ],
  [
    "K6",
    "Amber: 78 against a target of 80, 2 worse; the tolerance is 2.",
    { actual: readFigure("78"), tolerance: { kind: "absolute", number: 2 } },
  ],
  [
    "K6",
    "Amber: 101 against a target of 90 to 100, 1 outside the range; the tolerance is 1, 10% of the range.",
    { actual: readFigure("101"), polarity: "range", target: RANGE },
  ],
  [
    "K7",
    "Red: 89 against a target of 90 to 100, 1 outside the range; the tolerance is 0.5.",
    {
      actual: readFigure("89"),
      polarity: "range",
      target: RANGE,
      tolerance: { kind: "absolute", number: 0.5 },
    },
  ],
  [
    "K8",
    "Red: 1 against a target of 0, 1 worse.",
    { actual: readFigure("1"), polarity: "lower", target: { kind: "number", number: 0 } },
  ],
])("%s says: %s", (rule, reason, given) => {
  const rated = rateKpi(inputs(given));
  expect([rated.rule, rated.reason]).toEqual([rule, reason]);
});

test("only a target of zero with a tolerance in per cent is a fault of the setup", () => {
  const zero = { target: { kind: "number", number: 0 }, polarity: "lower" } as const;
  const absolute = { tolerance: { kind: "absolute", number: 0 } } as const;
  const worse = readFigure("1");
  expect([
    rateKpi(inputs({ ...zero, actual: worse })).warning,
    rateKpi(inputs({ ...zero, ...absolute, actual: worse })).warning,
    rateKpi(inputs({ ...zero, actual: readFigure("0") })).warning,
  ]).toEqual([
    "A percentage of this target is nothing, so no value can be within tolerance. Enter a tolerance in the KPI's own unit.",
    "",
    "",
  ]);
});

test("the edge of a tolerance counts as within it, whatever the decimals", () => {
  const tenths = fc.integer({ min: 1, max: 99_999 });
  fc.assert(
    fc.property(tenths, fc.integer({ min: 1, max: 50 }), (target, percent) => {
      const edge = (target * 1000 + target * percent * 10) / 10_000;
      const past = (target * 1000 + target * percent * 10 + 1) / 10_000;
      const at = (actual: number): string =>
        rateKpi(
          inputs({
            actual: { kind: "number", number: actual, percent: false },
            polarity: "lower",
            target: { kind: "number", number: target / 10 },
            tolerance: { kind: "percent", number: percent },
          }),
        ).rule;
      expect([at(edge), at(past)]).toEqual(["K6", "K7"]);
    }),
  );
});

test("a higher value is never rated worse where higher is better", () => {
  const order = ["Red", "Amber", "Green"];
  const value = fc.integer({ min: 0, max: 300 });
  fc.assert(
    fc.property(value, value, value, (first, second, target) => {
      const place = (actual: number): number =>
        order.indexOf(
          rateKpi(
            inputs({
              actual: { kind: "number", number: actual, percent: false },
              target: { kind: "number", number: target },
            }),
          ).rating,
        );
      expect(place(Math.max(first, second))).toBeGreaterThanOrEqual(place(Math.min(first, second)));
    }),
  );
});

test("the rules stand in the order of the reference, the tests for a target of zero before tolerance", () => {
  expect(KPI_RULES.map(({ id }) => id)).toEqual([
    ...["K1", "K2", "K2z", "K2u", "K3", "K4", "K4u", "K5", "K8", "K6", "K7"],
  ]);
});
