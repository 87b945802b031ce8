import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Master } from "../../plan/master/master.ts";
import type { Policy } from "../../plan/plan.ts";
import { ratingWords } from "../../plan/rating-policies.ts";
import { rateMaster } from "../../rate/rate-master.ts";
import { readMaster } from "../../read/master/read-master.ts";
import { count } from "../../text/count.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { MasterRecordsInput } from "../master/master-records-input.ts";
import { standingFacts, workFacts } from "../master/summary-facts.ts";
import { masterLists, undatedActions } from "./master-lists.ts";
import type { Picture, PictureFact, PictureList } from "./picture.ts";
import { ratingsByLead, ratingsBySection } from "./rating-charts.ts";

/** The day the master was last rated as of, else its newest round, else the plan's first round or day. */
function reportDateOf({ ratings, replies, plan }: Master): IsoDay {
  const rated = ratings.flatMap(({ ratedOn }) => ratedOn ?? []);
  const days = rated.length > 0 ? rated : replies.map(({ round }) => round);
  return [...days].sort().at(-1) ?? plan.rounds[0]?.date ?? plan.start;
}

/** Actions whose row shows another rating than its cells give now: changed since the last merge. */
function changedRatings({ master, ratings }: MasterRecordsInput): number {
  return master.ratings.filter(
    ({ ref, rating }) => rating !== null && ratings.get(ref)?.rating !== rating,
  ).length;
}

function factsOf(input: MasterRecordsInput): PictureFact[] {
  const { actions } = input.master.plan;
  const changed = changedRatings(input);
  const facts = [
    ...standingFacts(input),
    [
      "Undated",
      `${undatedActions(input.master.plan).length} of ${count(actions.length, "action")}`,
    ],
    ...(changed > 0
      ? [["Rated otherwise in their row until the next merge", count(changed, "action")] as const]
      : []),
    ...workFacts(input),
  ] as const;
  return facts.map(([label, value]) => ({ label, value: String(value) }));
}

/** Printed wherever ratings are, so that a reader can tell what they mean. */
function thresholdList(policy: Policy): PictureList {
  const lines = ratingWords(policy).map(([label, value]) => {
    return { text: `${label} ${value}.`, note: "", place: null };
  });
  return { title: "How actions are rated", none: "", lines };
}

/**
 * The team's picture of a master as of its own report date: ratings by section and by lead, and what
 * needs a person, each line with its row. Throws MasterNotRead where the master cannot be used.
 */
export function pictureOfMaster(workbook: Workbook): Picture {
  const master = readMaster(workbook);
  const reportDate = reportDateOf(master);
  const input = { master, reportDate, ratings: rateMaster(master, reportDate) };
  const charts = [ratingsBySection(input), ratingsByLead(input)];
  return {
    kind: "master",
    title: master.plan.title,
    asOf: reportDate,
    facts: factsOf(input),
    charts: charts.filter(({ bars }) => bars.some(({ total }) => total > 0)),
    lists: [...masterLists(input, workbook), thresholdList(master.plan.policy)],
  };
}
