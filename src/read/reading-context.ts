import type { TimescaleContext } from "../calendar/timescale.ts";
import type { Plan } from "../plan/plan.ts";
import type { DateSystem } from "../workbook/workbook.ts";
import { headingGate } from "./headings/find-heading.ts";
import { headingCandidates } from "./headings/heading-candidates.ts";
import { headingDate } from "./headings/heading-date.ts";
import { RETURN_HEADINGS } from "./headings/heading-vocabulary.ts";
import { headingWords } from "./headings/match-heading.ts";
import { PLAN_HEADINGS } from "./headings/plan-headings.ts";
import { headingJudge } from "./form/headings/judge-heading.ts";
import { type ColumnAnswer, toldField } from "./plan/column-answers.ts";
import { planWordings } from "./rows/plan-wordings.ts";
import { bannerReader } from "./headings/read-banner.ts";
import { type Readings, rememberReadings } from "./reading-memory.ts";
import { judgeReturnHeading } from "./rows/return-columns.ts";
import { limitedCount, type ReturnLimits } from "./return-limits.ts";
import type { ScanContext } from "./scan-return-sheet.ts";

/** What a return is read by: the plan's words and days, and how much of a workbook is read. */
export interface ReadingContext {
  readonly readings: Readings;
  readonly dates: TimescaleContext;
  readonly scan: ScanContext;
}

/** Makes the plan ready for one return; a text that comes back in it is read once. */
export function readingContext(
  plan: Plan,
  dateSystem: DateSystem,
  limits: ReturnLimits,
  answers: readonly ColumnAnswer[],
): ReadingContext {
  const readings = rememberReadings(plan);
  const dates: TimescaleContext = { planStart: plan.start, planYears: plan.years, dateSystem };
  const words = headingWords([...RETURN_HEADINGS, ...PLAN_HEADINGS], plan.headings, [
    "reference",
    "action-taken",
  ]);
  const scan: ScanContext = {
    candidates: headingCandidates(),
    countCharacters: limitedCount(limits.characters, "characters"),
    countAnswers: limitedCount(limits.answers, "filled cells in its updates"),
    countHeadings: limitedCount(limits.headings, "headings of tables"),
    countUpdates: limitedCount(limits.updates, "updates"),
    readBanner: bannerReader(plan.sections),
    dateSystem,
    gate: headingGate(words),
    columns: {
      judgeHeading: headingJudge(),
      told: toldField(answers, plan.headings),
      isPlanWording: planWordings(plan),
      dateSystem,
      dayIn: (heading) => headingDate(heading, dates)?.end ?? null,
    },
    judge: judgeReturnHeading(plan.headings, (heading) => headingDate(heading, dates)?.end ?? null),
    dateOf: (heading) => headingDate(heading, dates),
    isAction: (text) => readings.reference(text, {}).kind === "action",
    isReference: (text) => {
      const { kind } = readings.reference(text, {});
      return kind === "action" || kind === "section";
    },
  };
  return { readings, dates, scan };
}
