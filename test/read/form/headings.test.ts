import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import type { Field } from "../../../src/read/form/field.ts";
import { headingJudge } from "../../../src/read/form/headings/judge-heading.ts";

function casesOf(file: string): { readonly heading: string; readonly wanted: string }[] {
  const [, ...lines] = readFileSync(`test/cases/${file}`, "utf8").trimEnd().split(/\r?\n/u);
  return lines.map((line) => {
    const [heading = "", fields = ""] = line.split("\t");
    // "recommendation, or section where it groups rows": what the heading says by itself comes first.
    return { heading, wanted: /^[a-z-]+/u.exec(fields)?.[0] ?? "" };
  });
}

function likeliest(heading: string): Field | undefined {
  const evidence = [...headingJudge()(heading)].sort((a, b) => b[1] - a[1]);
  return evidence[0]?.[0];
}

describe.each(["headings.tsv", "headings-more.tsv"])("%s", (file) => {
  test.each(casesOf(file))("$heading is $wanted", ({ heading, wanted }) => {
    expect(likeliest(heading)).toBe(wanted);
  });
});

test.each([
  ["a misspelt word", "Responsability", "lead"],
  ["a line break and a hint", "Target date\n(dd/mm/yyyy)", "due"],
  ["a number in front", "4. Success measure", "measure"],
  ["two sides of a slash", "Lead Service/Organisation", "lead"],
  ["another language behind a slash", "Deadline / Dyddiad cau", "due"],
  ["a question", "Who will be responsible for this?", "lead"],
  ["what lies ahead", "Date by which the action will be completed", "due"],
  ["a date in it", "Progress at 30 September 2025", "update"],
])("a heading with %s", (_what, heading, wanted) => {
  expect(likeliest(heading)).toBe(wanted);
});

test("a longer known phrase beats a shorter one, and one word in a long heading is weak", () => {
  const judge = headingJudge();
  expect(judge("Action owner").get("lead")).toBeGreaterThan(
    judge("Action owner").get("action") ?? 0,
  );
  const long = "Please say here how the board of trustees was told about the action";
  expect(judge(long).get("action") ?? 0).toBeLessThan(0.4);
});

test("any text is judged, between nothing and one", () => {
  const judge = headingJudge();
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      for (const value of judge(text).values()) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThanOrEqual(1.05);
      }
    }),
  );
});
