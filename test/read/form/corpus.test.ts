import { readFileSync } from "node:fs";
import { buildForm } from "./corpus/build-form.ts";
import { specsOf } from "./corpus/form-spec.ts";
import { measure, type Measured } from "./corpus/measure.ts";

const FILES = ["specs-dev.txt", "specs-held.txt", "specs-third.txt"] as const;
const SEEDS = [1, 2] as const;

const FORMS = FILES.flatMap((file) =>
  specsOf(readFileSync(`test/read/form/corpus/${file}`, "utf8")),
);
const MEASURED = SEEDS.flatMap((seed) =>
  FORMS.map((spec): Measured => ({
    ...measure(buildForm(spec, seed)),
    name: `${spec.name} ${seed}`,
  })),
);

/** Two bodies joined by "&" that stand alone nowhere cannot be told from one: they are asked about. */
function isName(fault: string): boolean {
  return /^\d+: (?:leads|supporting) /u.test(fault);
}

test.each(MEASURED)("$name: nothing is wrong in silence", ({ silent }) => {
  expect(silent).toEqual([]);
});

test.each(MEASURED)("$name: right once its columns are told", ({ afterAnswers }) => {
  expect(afterAnswers.filter((fault) => !isName(fault))).toEqual([]);
});

test("nearly all invented plans are right at once", () => {
  const right = MEASURED.filter(({ rightAtOnce }) => rightAtOnce).length;
  expect(right / MEASURED.length).toBeGreaterThan(0.95);
});
