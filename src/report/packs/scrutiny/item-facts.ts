import { longDay } from "../../../calendar/iso-day.ts";
import { MASTER_PLAN } from "../../../plan/master/master-plan.ts";
import type { Partner } from "../../../plan/plan.ts";
import {
  type ActionLink,
  type RevisedDate,
  RECOMMENDATIONS,
} from "../../../plan/register/recommendations.ts";
import { TRACKING } from "../../../plan/register/tracking.ts";
import type { PackBlock, PackText } from "../../../publish/pack.ts";
import { quotedWords, type CategoryQuery } from "../../../rate/category/category-queries.ts";
import { categoryTrend } from "../../../rate/category/category-trend.ts";
import type { TrackedRecommendation } from "../../../rate/category/tracked-recommendation.ts";
import { asSentence } from "../../../text/as-sentence.ts";
import { tidySpaces } from "../../../text/tidy.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";
import { decisionText, trackingRow } from "./assessments-table.ts";
import { categoryWords } from "./category-words.ts";
import { evidenceOrigin } from "./item-evidence.ts";
import { partOrigin } from "./item-parts.ts";
import { responsibilityAsPublished } from "./recommendation-texts.ts";

function queryText({ text, quoted }: CategoryQuery): PackText {
  const asked = `To look at: ${text}`;
  if (quoted === null) return ownText(asked);
  const { from } = quoted;
  const origin = from.kind === "evidence" ? evidenceOrigin(from.evidence) : partOrigin(from.part);
  return typedText(`${asked} ${quotedWords(quoted)}.`, origin);
}

function assessmentTexts(tracked: TrackedRecommendation): PackText[] {
  const { proposal, row, previous, queries } = tracked;
  const by = tidySpaces(row?.assessedBy ?? "");
  const assessed = `Cabinet Member's Assessment: ${categoryWords(row?.assessment, "not given")}`;
  const decided = decisionText(row, "not given yet");
  const now = {
    proposal: proposal.category,
    assessment: row?.assessment ?? null,
    decision: row?.decision ?? null,
  };
  return [
    ownText(`System proposal: ${categoryWords(proposal.category, "none yet")}. ${proposal.reason}`),
    row === null || by === ""
      ? ownText(`${assessed}.`)
      : typedText(`${assessed}, by ${by}.`, originOf(TRACKING, trackingRow(row), "assessedBy")),
    { text: `Committee's decision: ${decided.text}.`, origin: decided.origin },
    ownText(categoryTrend(previous, now)),
    ...queries.map(queryText),
  ];
}

function revisedText(ref: string, { day, agreed }: RevisedDate): PackText {
  const origin = originOf(RECOMMENDATIONS, ref, "revisedDue");
  const words = tidySpaces(agreed);
  const revised = `Revised date: ${longDay(day)}`;
  return words === "" ? ownText(`${revised}.`) : typedText(`${revised}, ${words}.`, origin);
}

/** Papers say that a link is confirmed, and the master by whom. */
function linkText(ref: string, link: ActionLink): PackText {
  const plan = tidySpaces(link.plan);
  const to = plan === "" ? link.ref : `${link.ref} of ${plan}`;
  const state = link.confirmed.trim() === "" ? "not confirmed yet" : "confirmed";
  return typedText(`Linked action: ${to} (${state}).`, originOf(RECOMMENDATIONS, ref, "links"));
}

function obstacleTexts({ action, standing }: TrackedRecommendation): PackText[] {
  const obstacle = tidySpaces(standing?.obstacle ?? "");
  const origin = originOf(MASTER_PLAN, action.ref, "obstacle");
  return obstacle === "" ? [] : [typedText(asSentence(`Obstacle reported: ${obstacle}`), origin)];
}

function dateTexts(tracked: TrackedRecommendation, partners: readonly Partner[]): PackText[] {
  const { action, record, row } = tracked;
  const anticipated = row?.anticipated ?? null;
  const published = responsibilityAsPublished(action, partners);
  return [
    ownText(`Anticipated date: ${anticipated === null ? "not given" : longDay(anticipated)}.`),
    ...(record?.revisedDue ?? []).map((revised) => revisedText(action.ref, revised)),
    ...(record?.links ?? []).map((link) => linkText(action.ref, link)),
    ...obstacleTexts(tracked),
    ...(published ? [published] : []),
  ];
}

/**
 * Who gave which category and why, what is to be looked at, and what else the register holds: dates,
 * linked actions, obstacle, names of the day it was agreed.
 */
export function itemFacts(
  tracked: TrackedRecommendation,
  partners: readonly Partner[],
): PackBlock[] {
  const { ref } = tracked.action;
  return [
    { kind: "heading", text: ownText(`${ref}: Assessments`) },
    { kind: "list", items: assessmentTexts(tracked) },
    { kind: "heading", text: ownText(`${ref}: Dates and links`) },
    { kind: "list", items: dateTexts(tracked, partners) },
  ];
}
