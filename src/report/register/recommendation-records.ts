import { leadNamesNow } from "../../plan/lead-names-now.ts";
import type { Action, Plan } from "../../plan/plan.ts";
import { RECOMMENDATION_PARTS } from "../../plan/register/recommendation-parts.ts";
import { RECOMMENDATIONS, type Recommendation } from "../../plan/register/recommendations.ts";
import type { Register } from "../../plan/register/register.ts";
import { scrutinyItems } from "../../plan/register/scrutiny-items.ts";
import type { TableNames } from "../../plan/table/cell-form.ts";
import type { RecordOf, Written } from "../../plan/table/define-table.ts";
import { recordsOf } from "../master/records-of.ts";

/** The recommendation with its lettered parts, one a line. */
function wholeText({ title, parts }: Action): string {
  return [title, ...parts.map(({ letter, title: asked }) => `${letter}) ${asked}`)].join("\n");
}

function recommendationRow(entry: Recommendation, plan: Plan): Written<typeof RECOMMENDATIONS> {
  const action = plan.actions.find(({ ref }) => ref === entry.ref);
  const published = action && {
    text: wholeText(action),
    responsibility: action.lead,
    portfolios: leadNamesNow(action, plan.partners).join("\n"),
  };
  return { ...entry, ...published };
}

/** The rows of the Recommendations table. */
export function recommendationRecords(
  { recommendations }: Register,
  plan: Plan,
  names: TableNames,
): RecordOf<typeof RECOMMENDATIONS>[] {
  const rows = recommendations.map((entry) => recommendationRow(entry, plan));
  return recordsOf(RECOMMENDATIONS, rows, names);
}

/** One row for each lettered part of each item that scrutiny tracks, with what is said of it. */
export function partRecords(
  register: Register,
  { actions }: Plan,
  names: TableNames,
): RecordOf<typeof RECOMMENDATION_PARTS>[] {
  const rows = scrutinyItems(actions, register).flatMap(({ ref, parts }) =>
    parts.map(({ letter, title }) => {
      const known = register.parts.find((entry) => entry.ref === ref && entry.letter === letter);
      return { ref, letter, title, state: known?.state ?? null, progress: known?.progress ?? "" };
    }),
  );
  return recordsOf(RECOMMENDATION_PARTS, rows, names);
}
