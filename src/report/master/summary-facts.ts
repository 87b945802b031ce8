import type { SummaryFact } from "../../plan/master/summary-tables.ts";
import { ratingWords } from "../../plan/rating-policies.ts";
import type { EditValue } from "../../workbook/edit.ts";
import { actionsWithGaps } from "./gap-rows.ts";
import { newlyRedActions, overdueActions } from "./needs-attention.ts";
import type { MasterRecordsInput } from "./master-records-input.ts";
import { hasReplied, owedReplies } from "./round-replies.ts";

function repliedWords({ master, reportDate }: MasterRecordsInput): string {
  const owed = owedReplies(master.replies, reportDate);
  if (owed.length === 0) return "No round merged yet";
  return `${owed.filter(hasReplied).length} of ${owed.length} partners`;
}

/** A fact of the round: its label, and what stands beside it. */
type Fact = readonly [label: string, value: string | number];

/** How the round stands: who replied, and what is Red or overdue; counts always with their total. */
export function standingFacts(input: MasterRecordsInput): Fact[] {
  const { master, ratings } = input;
  const { actions } = master.plan;
  const ofActions = (count: number): string => `${count} of ${actions.length} actions`;
  const red = actions.filter(({ ref }) => ratings.get(ref)?.rating === "Red").length;
  return [
    ["Partners replied", repliedWords(input)],
    ["Rated Red", ofActions(red)],
    ["Newly Red", ofActions(newlyRedActions(input).length)],
    ["Overdue", ofActions(overdueActions(input).size)],
  ];
}

/** What was heard, and what waits for a person. */
export function workFacts({ master }: Pick<MasterRecordsInput, "master">): Fact[] {
  const { actions } = master.plan;
  const ofActions = (count: number): string => `${count} of ${actions.length} actions`;
  const open = (entries: readonly { readonly state: string }[]): number =>
    entries.filter(({ state }) => state === "Open").length;
  return [
    ["With an update", ofActions(master.standings.filter(({ update }) => update !== "").length)],
    ["Conflicts to settle", open(master.conflicts)],
    ["Updates to place", open(master.queue)],
    ["With a gap in the plan", ofActions(actionsWithGaps(master.plan))],
  ];
}

/** The round at a glance, one fact a row (domain reference 3.2). */
export function summaryFacts(input: MasterRecordsInput): SummaryFact[] {
  const facts: readonly (readonly [string, EditValue])[] = [
    ["Report date", { day: input.reportDate }],
    ...standingFacts(input),
    ...workFacts(input),
    ...ratingWords(input.master.plan.policy),
  ];
  return facts.map(([fact, value]) => ({ fact, value }));
}
