import fc from "fast-check";
import { readReference, type ReferenceContext } from "../../src/plan/read-reference.ts";
import { sampleAction, samplePlan } from "../support/sample-plan.ts";

const plan = samplePlan();
const register = samplePlan({
  sections: [],
  actions: ["R01", "R02", "R03", "R04"].map((ref) => sampleAction(ref, { section: null })),
});

const CYRILLIC_A = "\u0430";

describe("a reference that is an action's, however it is typed", () => {
  test.each([
    ["1a", "1a", []],
    ["1A", "1a", []],
    ["1 a", "1a", []],
    ["1.a", "1a", []],
    ["1a)", "1a", []],
    ["(1a)", "1a", []],
    ["**1**a", "1a", []],
    [" 1\u00a0a ", "1a", []],
    ["1-a", "1a", []],
    ["Ref 1a", "1a", []],
    ["Action: 1a", "1a", []],
    ["1a Train the workforce", "1a", []],
    ["1a: Train the workforce in 2019", "1a", []],
    ["\uff11\uff41", "1a", ["look-alike"]],
    [`1${CYRILLIC_A}`, "1a", ["look-alike"]],
    ["21", "2l", ["misread-character"]],
    ["2|", "2l", ["misread-character"]],
    ["la", "1a", ["misread-character"]],
    ["1a 1a", "1a", ["doubled"]],
    ["2 2b", "2b", ["doubled"]],
  ])("%s is %s", (written, ref, repairs) => {
    expect(readReference(written, plan)).toEqual({ kind: "action", written, ref, repairs });
  });

  test.each([
    ["R01", "R01", []],
    ["r1", "R01", []],
    ["R 02", "R02", []],
    ["RO1", "R01", ["misread-character"]],
    ["R0l", "R01", ["misread-character"]],
    ["Recommendation R03", "R03", []],
  ])("recommendation %s is %s", (written, ref, repairs) => {
    expect(readReference(written, register)).toEqual({ kind: "action", written, ref, repairs });
  });
});

test.each(["2.1", "2 1", "2/1", "2,1", "2-1", "2 & 1", "2 and 1"])(
  "%s is two numbers: it may be the first action of section 2, or two sections, and is not 2l",
  (written) => {
    expect(readReference(written, plan).kind).toBe("unknown");
  },
);

describe("a part of a recommendation is read with its letter", () => {
  const parted = samplePlan({
    sections: [],
    actions: [
      sampleAction("R02", {
        section: null,
        parts: [
          { letter: "a", title: "A" },
          { letter: "b", title: "B" },
        ],
      }),
      sampleAction("R03", { section: null }),
    ],
  });

  test.each(["R02b", "R02 b)", "r2(b)", "Recommendation R02 b"])(
    "%s is part b of R02",
    (written) => {
      expect(readReference(written, parted)).toEqual({
        kind: "action",
        written,
        ref: "R02",
        part: "b",
        repairs: [],
      });
    },
  );

  test.each(["R02c", "R03b"])("%s is no part of the plan", (written) => {
    expect(readReference(written, parted).kind).toBe("unknown");
  });
});

describe("a section is not an action", () => {
  test.each([
    ["2", "2"],
    ["2.", "2"],
    ["Section 2", "2"],
    ["Whole section 2", "2"],
    ["2 (whole section)", "2"],
    ["Early Help", "2"],
    ["2. Early help", "2"],
    ["1. Whole System", "1"],
  ])("%s is section %s", (written, section) => {
    expect(readReference(written, plan)).toEqual({ kind: "section", written, section });
  });
});

describe("nothing is guessed", () => {
  test.each(["5a", "1z", "22", "Workforce", "1a, 1b", "3 2b", "x".repeat(5000)])(
    "%s is unknown",
    (written) => {
      expect(readReference(written, plan).kind).toBe("unknown");
    },
  );

  test.each(["", "  ", "-", "< Select >", "\u00a0"])("'%s' is missing", (written) => {
    expect(readReference(written, plan)).toEqual({ kind: "missing", written });
  });

  test("two references in one cell are offered, not chosen", () => {
    expect(readReference("1a, 2b", plan)).toEqual({
      kind: "unknown",
      written: "1a, 2b",
      suggestions: ["1a", "2b"],
    });
  });

  test.each<[string, ReferenceContext, "action" | "unknown"]>([
    ["under its own section", { section: "2" }, "action"],
    ["under another section", { section: "1" }, "unknown"],
    ["between its neighbours", { previous: "2b", next: null }, "action"],
    ["after what follows it", { previous: "1a", next: "1c" }, "unknown"],
  ])("21 is repaired to 2l only with proof: %s", (_title, context, kind) => {
    expect(readReference("21", plan, context).kind).toBe(kind);
  });
});

describe("references of numbers only, as other councils write them", () => {
  const refs = ["1.1", "1.10", "1.11", "11.1", "2.3", "23", "HS-1", "HS-11"];
  const dotted = samplePlan({
    sections: [],
    actions: refs.map((ref) => sampleAction(ref, { section: null })),
  });

  test.each<[string, string]>([
    ...refs.map((ref): [string, string] => [ref, ref]),
    ["1,1", "1.1"],
    ["11-1", "11.1"],
  ])("%s is %s and no other", (written, ref) => {
    expect(readReference(written, dotted)).toMatchObject({ kind: "action", ref, repairs: [] });
  });

  test.each(["111", "1.1.1", "110"])("%s is none of them", (written) => {
    expect(readReference(written, dotted).kind).toBe("unknown");
  });

  test("l.1 is repaired to 1.1, and said", () => {
    expect(readReference("l.1", dotted)).toMatchObject({
      kind: "action",
      ref: "1.1",
      repairs: ["misread-character"],
    });
  });
});

test("any text gets a reading that keeps what is written and names only actions of the plan", () => {
  const known = new Set([...plan.actions.map(({ ref }) => ref), null]);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (written) => {
      const reading = readReference(written, plan);
      expect(reading.written).toBe(written);
      expect(known).toContain(reading.kind === "action" ? reading.ref : null);
    }),
  );
});

test.each(plan.actions.map(({ ref }) => ref))("%s reads as itself", (ref) => {
  expect(readReference(ref, plan)).toEqual({ kind: "action", written: ref, ref, repairs: [] });
});

test("what stands between two rows of one action is read as no other action", () => {
  expect(readReference("21", plan, { previous: "1b", next: "1b" }).kind).toBe("unknown");
  expect(readReference("lb", plan, { previous: "1b", next: "1b" })).toMatchObject({ ref: "1b" });
});

test.each([
  ["Recommendation 4", "Recommendation 4"],
  ["4", "Recommendation 4"],
  ["Rec. 4", "Recommendation 4"],
  ["1.1a", "1.1a"],
  ["11a", "11a"],
  ["A-1", "A-1"],
  ["A1", "A1"],
  ["a1", "A1"],
  ["GR-001", "GR-001"],
  ["GR 001", "GR-001"],
  ["2024/25-07", "2024/25-07"],
  ["IA24/01-1", "IA24/01-1"],
  ["1a(i)", "1a(i)"],
  ["iv", "iv"],
])("%s is the action published as %s", (written, ref) => {
  const refs = [
    "Recommendation 4",
    "1.1a",
    "11a",
    "A-1",
    "A1",
    "GR-001",
    "2024/25-07",
    "IA24/01-1",
    "1a(i)",
    "iv",
  ];
  const plan = samplePlan({ sections: [], actions: refs.map((one) => sampleAction(one)) });
  const read = readReference(written, plan);
  expect(read.kind === "action" ? read.ref : null).toBe(ref);
});
