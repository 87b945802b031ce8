import { readFileSync } from "node:fs";
import { join } from "node:path";
import { samplePlan } from "../../support/sample-plan.ts";
import { ruleContext } from "../../../src/check/rule-context.ts";
import { screeningOptions } from "../../../src/plan/screening-options.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import type { Pack } from "../../../src/publish/pack.ts";
import { screenPack } from "../../../src/publish/screening/screen-pack.ts";
import { screenText } from "../../../src/text/screening/screen-text.ts";
import type { Subject } from "../../../src/text/screening/flags/screen-flag.ts";
import { SAMPLE_PACK, typed } from "../../support/sample-pack.ts";
import { checkOf } from "../../support/return-of.ts";

interface PeopleCase {
  readonly id: string;
  readonly isCaught: boolean;
  readonly subject: Subject;
  readonly kind: string;
  readonly text: string;
}

function linesOf(file: string): string[][] {
  const text = readFileSync(join(process.cwd(), "test", "cases", file), "utf8").trim();
  return text
    .split(/\r?\n/u)
    .slice(1)
    .map((line) => line.split("\t"));
}

function subjectOf(written: string): Subject {
  return written === "services" || written === "none" ? written : "people";
}

/** A kind that begins with `climate:` stands in a plan that is about nobody. */
const DEVELOPED: readonly PeopleCase[] = linesOf("screening-people.tsv").map(
  ([id = "", side, , kind = "", text = ""]) => ({
    id,
    isCaught: side === "catch",
    subject: kind.startsWith("climate:") ? "none" : "people",
    kind,
    text,
  }),
);
const HELD_OUT: readonly PeopleCase[] = linesOf("screening-held-out.tsv").map(
  ([id = "", side, subject = "", kind = "", text = ""]) => ({
    id,
    isCaught: side === "catch",
    subject: subjectOf(subject),
    kind,
    text,
  }),
);

function planAbout(subject: Subject): Plan {
  const plan = samplePlan();
  return { ...plan, policy: { ...plan.policy, subject } };
}

const PLANS: Readonly<Record<Subject, Plan>> = {
  people: planAbout("people"),
  services: planAbout("services"),
  none: planAbout("none"),
};

function packOf(text: string): Pack {
  const blocks = [{ kind: "list" as const, items: [typed(text)] }];
  return { ...SAMPLE_PACK, details: [], sections: [{ id: "a", heading: "A", blocks }] };
}

type Door = (text: string, plan: Plan) => string[];

/** What each door finds, as far as it is blocked or asked about: the flag and the words. */
const DOORS: readonly (readonly [string, Door])[] = [
  [
    "explain",
    (text, plan) =>
      screenText(text, screeningOptions(plan))
        .filter(({ severity }) => severity !== "note")
        .map(({ flag, found }) => `${flag}: ${found}`),
  ],
  [
    "check",
    (text, plan) =>
      ruleContext(checkOf([{ ref: "1a", taken: text }], { plan })).texts.flatMap(({ flags }) =>
        flags.map(({ flag, found }) => `${flag}: ${found}`),
      ),
  ],
  [
    "screen",
    (text, plan) =>
      screenPack(packOf(text), screeningOptions(plan))
        .filter(({ severity }) => severity !== "Note")
        .map(({ flag, words }) => `${flag}: ${words}`),
  ],
];

test.each(DEVELOPED)("$id $kind: $text", ({ isCaught, subject, text }) => {
  const found = screenText(text, screeningOptions(PLANS[subject])).some(
    ({ severity }) => severity !== "note",
  );
  expect(found).toBe(isCaught);
});

test("the same text gives the same finding at every door", () => {
  for (const { text, subject } of [...DEVELOPED, ...HELD_OUT]) {
    const found = DOORS.map(([, door]) => [...new Set(door(text, PLANS[subject]))].sort());
    expect({ text, found }).toEqual({ text, found: found.map(() => found[0]) });
  }
});

test.each(DOORS)(
  "finds nine in ten of what was held out by %s, two in a hundred wrongly",
  (_name, door) => {
    const found = HELD_OUT.filter(({ text, subject }) => door(text, PLANS[subject]).length > 0);
    const caught = found.filter(({ isCaught }) => isCaught).length;
    const wanted = HELD_OUT.filter(({ isCaught }) => isCaught).length;
    expect(caught / wanted).toBeGreaterThanOrEqual(0.9);
    expect((found.length - caught) / (HELD_OUT.length - wanted)).toBeLessThanOrEqual(0.02);
  },
);

test.each([
  ["The wildlife refuge in Woodgate Valley gained two ponds.", true, false, false],
  ["Four cases of fly-tipping were cleared.", true, false, false],
  ["3 households had heat pumps fitted.", true, false, false],
  ["The women's refuge in Sample Green has two rooms.", true, true, false],
  ["3 women used the service.", true, true, false],
  ["Ring 0121 496 0123.", true, true, true],
])("what a plan is about decides: %s", (text, people, services, none) => {
  const blocked = (subject: Subject): boolean =>
    screenText(text, { subject }).some(({ severity }) => severity === "block");
  expect([blocked("people"), blocked("services"), blocked("none")]).toEqual([
    people,
    services,
    none,
  ]);
});

test("only whole names of partners are known, and never before a street", () => {
  const known = ["Bristol University", "Bristol"];
  const blocked = (text: string): boolean =>
    screenText(text, { known }).some(({ flag }) => flag === "refuge_location");
  expect(blocked("The safe accommodation on Bristol Road is full.")).toBe(true);
  expect(blocked("The safe accommodation in University Quarter is full.")).toBe(true);
  expect(blocked("The safe accommodation in Bristol is full.")).toBe(false);
  expect(blocked("Staff at Bristol University fund safe accommodation.")).toBe(false);
});
