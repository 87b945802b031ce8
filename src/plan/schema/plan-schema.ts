import * as z from "zod";
import { findContradictions } from "./plan-contradictions.ts";
import { COLUMN_FIELDS } from "../column-fields.ts";
import { PlanNotRead } from "../plan-not-read.ts";
import type { Plan } from "../plan.ts";
import { RATING_POLICIES } from "../rating-policies.ts";
import { USUAL_SUBJECT } from "../subjects.ts";
import { ofEachThreshold, THRESHOLD_UNITS } from "../thresholds.ts";
import { choice, daySchema, entry, filled, list, text } from "./schema-parts.ts";
import { describeProblems } from "./schema-problems.ts";

const optionalText = text.default("");
const texts = list(filled).default([]);
const textOrNull = z.union([filled, z.null()], "a text or null").default(null);
const count = (most: number) => z.int(`a whole number from 0 to ${most}`).min(0).max(most);

const section = entry({
  number: filled,
  name: filled,
  alsoCalled: texts,
  preventionLevel: textOrNull,
  preventionLevelInPlan: textOrNull,
  aim: textOrNull,
});

const action = entry({
  ref: filled,
  refAsPublished: filled.optional(),
  section: textOrNull,
  title: filled,
  parts: list(entry({ letter: filled, title: filled })).default([]),
  lead: optionalText,
  contributors: texts,
  measure: optionalText,
  timescale: optionalText,
  timescaleHeading: optionalText,
}).transform((given) => ({ ...given, refAsPublished: given.refAsPublished ?? given.ref }));

const partner = entry({
  id: text.regex(/^[a-z0-9-]+$/u, "an id of small letters, digits and hyphens"),
  name: filled,
  shortName: filled.optional(),
  aliases: texts,
  doubtfulAliases: texts,
  earlierNames: list(entry({ name: filled, from: textOrNull, to: textOrNull })).default([]),
  type: filled,
  reports: z.boolean("true or false"),
}).transform((given) => ({ ...given, shortName: given.shortName ?? given.name }));

const status = entry({
  id: choice([
    "not-started",
    "on-track",
    "at-risk",
    "off-track",
    "blocked",
    "complete",
    "withdrawn",
  ]),
  name: filled,
  alsoCalled: texts,
  step: count(99),
});

const kpi = entry({
  number: filled,
  theme: filled,
  measure: filled,
  unit: filled,
  polarity: choice(["higher", "lower", "range", "context"]),
  countsPeople: z.boolean("true or false"),
  note: optionalText,
});

function threshold({ isIt, wanted }: (typeof THRESHOLD_UNITS)[keyof typeof THRESHOLD_UNITS]) {
  return z.number(wanted).refine(isIt, wanted);
}

const policy = entry({
  ...ofEachThreshold(({ unit, default: usual }) => threshold(THRESHOLD_UNITS[unit]).default(usual)),
  rating: choice(RATING_POLICIES.map(({ id }) => id)).default(RATING_POLICIES[0].id),
  smallNumbers: choice(["nhs", "under5", "under10", "none"]),
  subject: choice(["people", "services", "none"]).default(USUAL_SUBJECT),
});

const headings = z
  .partialRecord(z.enum(COLUMN_FIELDS), list(filled), {
    error: ({ code }) =>
      code === "invalid_type"
        ? "lists of headings, each under its field"
        : `only the names of fields, which are ${COLUMN_FIELDS.join(", ")}`,
  })
  .default({});

/**
 * The shape of a `plan.json`. Texts and lists that are left out are empty; a threshold that is left out
 * is set at its usual value.
 */
const planSchema = entry({
  id: text.regex(/^[a-z0-9-]+$/u, "an id of small letters, digits and hyphens"),
  title: filled,
  start: daySchema,
  years: z.int("a whole number from 1 to 50").min(1).max(50),
  sections: list(section).default([]),
  actions: list(action),
  partners: list(partner),
  statuses: list(status).min(1, "at least one status"),
  kpis: list(kpi).default([]),
  policy,
  rounds: list(entry({ date: daySchema, returnsDue: daySchema })).default([]),
  headings,
}) satisfies z.ZodType<Plan>;

/**
 * The plan in parsed JSON. Throws PlanNotRead with every problem of its shape or, once the shape is
 * right, every contradiction between its parts.
 */
export function parsePlan(json: unknown): Plan {
  const result = planSchema.safeParse(json);
  if (!result.success) throw new PlanNotRead(describeProblems(json, result.error));
  const contradictions = findContradictions(result.data);
  if (contradictions.length > 0) throw new PlanNotRead(contradictions);
  return result.data;
}
