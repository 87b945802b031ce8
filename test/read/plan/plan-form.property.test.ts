import fc from "fast-check";
import { findContradictions } from "../../../src/plan/schema/plan-contradictions.ts";
import { readGrid } from "./read-grid.ts";

const HEADINGS = ["Theme", "Ref", "What we will do", "Who leads", "Deadline", "Resources"];
const WORDINGS = [
  "Train front-line staff in early help",
  "Publish a guide for schools",
  "Open a drop-in hub in the town",
  "Keep the refuge open all year",
  "Review the referral route",
];
const NAMES = ["Police", "Health Trust", "Housing", "Lantern Project"];
const SIGNS = ["; ", ", ", " / ", " & ", " and ", "\n"];

/** A cell of leads: one name, or two with any sign between them. */
const lead = fc
  .tuple(fc.constantFrom(...NAMES), fc.option(fc.constantFrom(...NAMES)), fc.constantFrom(...SIGNS))
  .map(([first, second, sign]) => (second === null ? first : `${first}${sign}${second}`));

/** What no reader knows: it must come out where it was put. */
const resources = fc
  .string({ minLength: 1, maxLength: 40, unit: "grapheme-ascii" })
  .map((text) => `x ${text.trim()}.`);

const rows = fc.array(
  fc.record({ lead, resources, theme: fc.constantFrom("Prevention", "Protection") }),
  {
    minLength: WORDINGS.length,
    maxLength: WORDINGS.length,
  },
);

function planOf(
  given: readonly { readonly lead: string; readonly resources: string; readonly theme: string }[],
) {
  const body = given.map((row, at) => [
    row.theme,
    `1.${at + 1}a`,
    WORDINGS[at],
    row.lead,
    "March 2027",
    row.resources,
  ]);
  return readGrid([HEADINGS, ...body]);
}

test("what stands in a column without a meaning comes out under its own heading, beside its action", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const { kept, plan } = planOf(given);
      const own = kept.find(({ heading }) => heading === "Resources");
      expect(plan.actions.map(({ ref }) => own?.values.get(ref))).toEqual(
        given.map((row) => row.resources.trim()),
      );
    }),
    { numRuns: 60 },
  );
});

test("no partner is invented: each is a name that the plan's leads are made of, and the plan is sound", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const { plan } = planOf(given);
      expect(NAMES).toEqual(
        expect.arrayContaining(plan.partners.map(({ shortName }) => shortName)),
      );
      expect(findContradictions(plan)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("references, wordings and dates of every row are as published", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const { plan } = planOf(given);
      expect(plan.actions.map(({ ref, title, timescale }) => [ref, title, timescale])).toEqual(
        given.map((_, at) => [`1.${at + 1}a`, WORDINGS[at], "March 2027"]),
      );
    }),
    { numRuns: 60 },
  );
});
