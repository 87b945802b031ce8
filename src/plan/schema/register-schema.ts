import type { Plan } from "../plan.ts";
import { PlanNotRead } from "../plan-not-read.ts";
import type { Register } from "../register/register.ts";
import { asSheetsShow } from "./as-sheets-show.ts";
import { findRegisterContradictions } from "./register-contradictions.ts";
import { registerOf } from "./register-of.ts";
import { registerSchema } from "./register-shape.ts";
import { describeProblems } from "./schema-problems.ts";

/**
 * The register in parsed JSON: what a team typed beside its plan. Keys are those of the nouns in
 * `src/plan/register`, and every one but those marked * may be left out (then empty, null or false):
 *
 * - `recommendations`: `ref`*, `reportSection`, `originalDue`, `revisedDue` [`day`*, `agreed`],
 *   `links` [`ref`*, `plan` (empty for this plan), `confirmed` (by whom and when)]
 * - `parts`: `ref`*, `letter`*, `state` ("Not started", "In progress", "Done"), `progress`
 * - `evidence`: `ref`*, `text`*, `id` (else its place in the list), `part` (a letter), `day`, `source`
 * - `tracking`: `ref`*, `date`* (the report's), `judgement` ("Significant", "Insufficient"),
 *   `anticipated`, `obstacle`, `allActionTaken`, `assessment` (1 to 6), `assessedBy`, `decision`
 *   (1 to 6), `concluded`, `meetingDate`, `minute`; the proposal is the tool's and stays out
 * - `kpiYears`: `kpi`* (its number), `year`* ("April 2018 to March 2019" or "2018-04-01"),
 *   `definition`, `counting` ("Discrete", "Cumulative"), `baseline`, `baselinePeriod`, `target`,
 *   `tolerance`, `comparator`, `comparatorValue`, `comparatorDate`, `provider`, `correctiveAction`,
 *   `values` {`q1`, `q2`, `q3`, `q4`, `year`}; a figure is a number or a text ("[c]", "90 to 100")
 * - `datasets`: `name`*, `id`, `body`, `askedOn`, `state` ("Sent", "Nil", "Never sent", "Not asked"),
 *   `lastSent`, `lastPeriod`, `note`
 * - `forwardPlan`: `item`*, `id`, `aim`, `target`, `linked`, `due`, `lead`, `state`
 * - `meetings`: `date`*, `name`, `present` [names of bodies], `apologies` [names of bodies]
 * - `meetingActions`: `action`*, `id`, `meeting` (its day), `owner`, `due`, `state` ("Open", "Done",
 *   "Dropped"), `note`
 * - `papers`: `part`* (one of PAPER_PARTS), `text`*, `pack` ("scrutiny", "progress", "board",
 *   "summary"; null or left out for every pack), `order` (else the paragraph's place among its own)
 * - `abbreviations`: `abbreviation`*, `meaning`*
 * - `published`: figures that the public has seen already: `kpi`*, `year`*, `period`* ("q1" … "q4",
 *   "year"), `shown`, `pack`*, `publishedOn`*
 * - `sensitive`: references of actions whose row is OFFICIAL-SENSITIVE
 *
 * Days are written `2018-04-01`. Throws PlanNotRead with every problem of the shape or, once that is
 * right, every place that repeats another or names what the plan does not hold. Parts and KPI years of
 * which nothing is said are left out of what comes back.
 */
export function parseRegister(json: unknown, plan: Plan): Register {
  const result = registerSchema.safeParse(json);
  if (!result.success) throw new PlanNotRead(describeProblems(json, result.error), "register");
  const register = registerOf(result.data, plan);
  const contradictions = findRegisterContradictions(register, plan);
  if (contradictions.length > 0) throw new PlanNotRead(contradictions, "register");
  return asSheetsShow(register, plan);
}
