import * as z from "zod";
import { KPI_COUNTING } from "../master/kpi-words.ts";
import { KPI_PERIODS } from "../register/kpi-periods.ts";
import { PACKS } from "../register/packs.ts";
import { PAPER_PARTS } from "../register/papers.ts";
import { DATASET_STATES } from "../register/datasets.ts";
import { MEETING_ACTION_STATES } from "../register/meeting-actions.ts";
import { PART_STATES } from "../register/recommendation-parts.ts";
import { PROGRESS_JUDGEMENTS } from "../register/tracking.ts";
import {
  cellText,
  categoryOrNull,
  dayOrNull,
  figure,
  filledCell,
  lines,
  name,
  oneLine,
} from "./register-parts.ts";
import { choice, daySchema, entry, list } from "./schema-parts.ts";

const PACK_IDS = PACKS.map(({ id }) => id);
const yesOrNo = z.boolean("true or false").default(false);
const choiceOrNull = <const Values extends readonly string[]>(values: Values) =>
  choice(values).nullable().default(null);

const recommendation = entry({
  ref: name,
  reportSection: oneLine,
  originalDue: dayOrNull,
  revisedDue: list(entry({ day: daySchema, agreed: oneLine })).default([]),
  links: list(entry({ plan: oneLine, ref: name, confirmed: oneLine })).default([]),
});

const part = entry({
  ref: name,
  letter: name,
  state: choiceOrNull(PART_STATES),
  progress: cellText,
});

const evidence = entry({
  id: name.optional(),
  ref: name,
  part: oneLine,
  day: dayOrNull,
  text: filledCell,
  source: cellText,
});

const tracking = entry({
  ref: name,
  date: daySchema,
  judgement: choiceOrNull(PROGRESS_JUDGEMENTS),
  anticipated: dayOrNull,
  obstacle: yesOrNo,
  allActionTaken: yesOrNo,
  assessment: categoryOrNull,
  assessedBy: oneLine,
  decision: categoryOrNull,
  concluded: yesOrNo,
  meetingDate: dayOrNull,
  minute: oneLine,
});

const kpiYear = entry({
  kpi: name,
  year: name,
  definition: cellText,
  counting: choiceOrNull(KPI_COUNTING),
  baseline: figure,
  baselinePeriod: oneLine,
  target: figure,
  tolerance: figure,
  comparator: oneLine,
  comparatorValue: figure,
  comparatorDate: dayOrNull,
  values: entry({ q1: figure, q2: figure, q3: figure, q4: figure, year: figure }).prefault({}),
  provider: oneLine,
  correctiveAction: cellText,
});

const dataset = entry({
  id: name.optional(),
  name: filledCell,
  body: oneLine,
  askedOn: dayOrNull,
  state: choiceOrNull(DATASET_STATES),
  lastSent: dayOrNull,
  lastPeriod: oneLine,
  note: cellText,
});

const forwardPlanItem = entry({
  id: name.optional(),
  item: filledCell,
  aim: cellText,
  target: cellText,
  linked: oneLine,
  due: dayOrNull,
  lead: oneLine,
  state: oneLine,
});

const meeting = entry({ date: daySchema, name: oneLine, present: lines, apologies: lines });

const meetingAction = entry({
  id: name.optional(),
  meeting: dayOrNull,
  action: filledCell,
  owner: oneLine,
  due: dayOrNull,
  state: choiceOrNull(MEETING_ACTION_STATES),
  note: cellText,
});

const paper = entry({
  pack: choiceOrNull(PACK_IDS),
  part: choice(PAPER_PARTS),
  order: z.int("a whole number from 1 to 999").min(1).max(999).optional(),
  text: filledCell,
});

const publishedFigure = entry({
  kpi: name,
  year: name,
  period: choice(KPI_PERIODS),
  shown: figure,
  pack: choice(PACK_IDS),
  publishedOn: daySchema,
});

/** The shape of a `register.json`; `parseRegister` says what each key holds. */
export const registerSchema = entry({
  recommendations: list(recommendation).default([]),
  parts: list(part).default([]),
  evidence: list(evidence).default([]),
  tracking: list(tracking).default([]),
  kpiYears: list(kpiYear).default([]),
  datasets: list(dataset).default([]),
  forwardPlan: list(forwardPlanItem).default([]),
  meetings: list(meeting).default([]),
  meetingActions: list(meetingAction).default([]),
  papers: list(paper).default([]),
  abbreviations: list(entry({ abbreviation: name, meaning: filledCell })).default([]),
  published: list(publishedFigure).default([]),
  sensitive: list(name).default([]),
});

/** What a `register.json` says, once its shape is right and what it leaves out is filled in. */
export type GivenRegister = z.output<typeof registerSchema>;
