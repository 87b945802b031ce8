import { kpiDirection } from "../../../src/rate/kpi/kpi-direction.ts";

test.each([
  ["higher", 102, 100, "No change"],
  ["higher", 102.1, 100, "Improving"],
  ["higher", 98, 100, "No change"],
  ["higher", 97.9, 100, "Worsening"],
  ["lower", 97.9, 100, "Improving"],
  ["lower", 110, 100, "Worsening"],
  ["context", 140, 100, "Up"],
  ["context", 60, 100, "Down"],
  ["context", 100, 100, "No change"],
  ["range", 97, 95, "Up"],
  ["higher", 0, 0, "No change"],
  ["higher", 1, 0, "Improving"],
  ["lower", 1.836, 1.8, "No change"],
  ["higher", -97, -100, "Improving"],
  ["higher", -99, -100, "No change"],
  ["higher", null, 100, "Not comparable"],
  ["higher", 100, null, "Not comparable"],
] as const)("%s is better: %s after %s is %s", (polarity, actual, previous, expected) => {
  expect(kpiDirection({ actual, previous, polarity, deadBandPercent: 2 })).toBe(expected);
});

test("a wider dead band takes in more", () => {
  const change = { actual: 104, previous: 100, polarity: "higher" } as const;
  expect([
    kpiDirection({ ...change, deadBandPercent: 0 }),
    kpiDirection({ ...change, deadBandPercent: 5 }),
  ]).toEqual(["Improving", "No change"]);
});
