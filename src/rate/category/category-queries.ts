import type { IsoDay } from "../../calendar/iso-day.ts";
import { categoryLabel, type Category } from "../../plan/register/category.ts";
import type { PartProgress } from "../../plan/register/recommendation-parts.ts";
import type { Tracking } from "../../plan/register/tracking.ts";
import { count } from "../../text/count.ts";
import { listWords } from "../../text/list-words.ts";
import { anticipatedProblem } from "./anticipated-problem.ts";
import type { Proposal } from "./category-inputs.ts";
import { decisionQueries, type RecordedDecision } from "./decision-queries.ts";
import type { ProgressEvidence, ReportedEvidence } from "./progress-evidence.ts";
import { unfinishedSentence, type UnfinishedSentence } from "./unfinished-sentence.ts";

/** The text that a query quotes from: evidence, or the progress of a part. */
type QuotedFrom =
  | { readonly kind: "evidence"; readonly evidence: ProgressEvidence }
  | { readonly kind: "part"; readonly part: PartProgress };

/** Something that a person must look at before the category stands. */
export interface CategoryQuery {
  /** What differs, in the tool's own words and no other; ends in a colon where a sentence is quoted. */
  readonly text: string;
  /** The sentence that made it differ, word for word; null where none did. */
  readonly quoted: (UnfinishedSentence & { readonly from: QuotedFrom }) | null;
}

/** The sentence that a query quotes, with the words in it that made the text differ. */
export function quotedWords({ sentence, words }: UnfinishedSentence): string {
  return `"${sentence}" (it says "${words}")`;
}

/** What queries are asked of. */
export interface QueriedTracking {
  readonly row: (RecordedDecision & Pick<Tracking, "assessment" | "anticipated">) | null;
  readonly proposal: Proposal;
  /** True where the plan's status of the recommendation is complete. */
  readonly complete: boolean;
  readonly evidence: ReportedEvidence;
  readonly parts: readonly PartProgress[];
}

/** One category, and who gave it. */
interface GivenCategory {
  readonly by: string;
  readonly category: Category;
}

function givenCategories({ row, proposal }: QueriedTracking): GivenCategory[] {
  const given = [
    { by: "The Cabinet Member's Assessment", category: row?.assessment ?? null },
    { by: "The committee's decision", category: row?.decision ?? null },
    { by: "The system's proposal", category: proposal.category },
  ];
  return given.flatMap(({ by, category }) => (category === null ? [] : [{ by, category }]));
}

const isAchieved = (category: Category | null): boolean => category === 1 || category === 2;
const plainly = (text: string): CategoryQuery => ({ text, quoted: null });

function differenceQueries({ row, proposal, complete }: QueriedTracking): CategoryQuery[] {
  const assessment = row?.assessment ?? null;
  if (assessment === null || assessment === proposal.category) return [];
  const given = `The Cabinet Member's Assessment is ${categoryLabel(assessment)}`;
  if (proposal.category !== null) {
    return [plainly(`${given}; the system proposes ${categoryLabel(proposal.category)}.`)];
  }
  if (!isAchieved(assessment) || complete) return [];
  return [plainly(`${given}, but the plan does not give the recommendation as complete.`)];
}

function textQueries(tracking: QueriedTracking, asOf: IsoDay): CategoryQuery[] {
  const achieved = givenCategories(tracking).find(({ category }) => isAchieved(category));
  if (!achieved) return [];
  const texts: { readonly text: string; readonly from: QuotedFrom }[] = [
    ...tracking.evidence.current.map((evidence) => ({
      text: evidence.text,
      from: { kind: "evidence" as const, evidence },
    })),
    ...tracking.parts.map((part) => ({
      text: part.progress,
      from: { kind: "part" as const, part },
    })),
  ];
  for (const { text, from } of texts) {
    const found = unfinishedSentence(text, asOf);
    if (found) {
      const about = `${achieved.by} is ${categoryLabel(achieved.category)}, but the text reads as not finished:`;
      return [{ text: about, quoted: { ...found, from } }];
    }
  }
  return [];
}

/** Parts that are said not to be done, although the plan gives the whole as complete. */
function partQueries(tracking: QueriedTracking): CategoryQuery[] {
  const { parts, proposal } = tracking;
  const [given] = givenCategories(tracking).filter(({ category }) => isAchieved(category));
  const open = parts.filter(({ state }) => state !== null && state !== "Done");
  if (given === undefined || !isAchieved(proposal.category) || open.length === 0) return [];
  const letters = listWords(open.map(({ letter }) => letter));
  const are = open.length === 1 ? `part ${letters} is` : `parts ${letters} are`;
  return [plainly(`${given.by} is ${categoryLabel(given.category)}, but ${are} not done.`)];
}

function dateQueries(tracking: QueriedTracking, asOf: IsoDay): CategoryQuery[] {
  const { row, proposal } = tracking;
  const needing = givenCategories(tracking).find(
    ({ category }) => category === 3 || category === 5,
  );
  const problem = anticipatedProblem(row?.anticipated ?? null, asOf);
  if (proposal.isError) return [plainly(proposal.reason)];
  return needing && problem !== null ? [plainly(problem)] : [];
}

function laterQueries({ evidence }: QueriedTracking): CategoryQuery[] {
  const later = evidence.after.length;
  if (later === 0) return [];
  const verb = later === 1 ? "is" : "are";
  return [
    plainly(`${count(later, "item")} of evidence ${verb} dated after this report and not in it.`),
  ];
}

/**
 * What must be looked at before a category stands: an assessment that differs from the proposal, a text
 * that reads unlike its category (domain reference 1.11 I23), parts that are not done, a date that 3 and 5 need, a decision
 * without its meeting or minute, and evidence that is too new for the report.
 */
export function categoryQueries(tracking: QueriedTracking, asOf: IsoDay): readonly CategoryQuery[] {
  return [
    ...differenceQueries(tracking),
    ...textQueries(tracking, asOf),
    ...partQueries(tracking),
    ...dateQueries(tracking, asOf),
    ...decisionQueries(tracking.row).map(plainly),
    ...laterQueries(tracking),
  ];
}
