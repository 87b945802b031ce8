import type { Mend } from "../../src/finding/finding.ts";
import { sureMends } from "../../src/finding/sure-mends.ts";
import { findingOf } from "../support/finding-of.ts";

const mendAt = (cell: string, value = "1a"): Mend => ({ cell, before: "la", after: value, value });

test("every mend once, in the order of the findings, with its sheet", () => {
  const findings = [
    findingOf({ sheet: "B", mends: [mendAt("A2"), mendAt("A3")] }),
    findingOf({ sheet: "A", mends: [mendAt("A2", "1b")] }),
    findingOf(),
    findingOf({ sheet: "B", mends: [mendAt("A3", "9z"), mendAt("A4")] }),
  ];
  expect(sureMends(findings)).toEqual([
    { sheet: "B", ...mendAt("A2") },
    { sheet: "B", ...mendAt("A3") },
    { sheet: "A", ...mendAt("A2", "1b") },
    { sheet: "B", ...mendAt("A4") },
  ]);
});

test("nothing where no finding has one, or no sheet", () => {
  expect(sureMends([findingOf(), findingOf({ sheet: null, mends: [mendAt("A1")] })])).toEqual([]);
});
