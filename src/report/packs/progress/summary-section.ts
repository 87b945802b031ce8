import { longDay, type IsoDay } from "../../../calendar/iso-day.ts";
import { SETTINGS } from "../../../plan/master/settings.ts";
import type { PackBlock, PackSection, PackText } from "../../../publish/pack.ts";
import { count, figure } from "../../../text/count.ts";
import { isAre } from "../actions/is-are.ts";
import { mergedRounds } from "../actions/last-rating.ts";
import type { PlanGroup } from "../actions/plan-groups.ts";
import { ratingCounts } from "../actions/rating-counts.ts";
import { replyWords } from "../actions/reply-words.ts";
import { thresholdNote } from "../actions/threshold-notes.ts";
import type { TrackedAction } from "../actions/tracked-actions.ts";
import type { PackInput } from "../pack-input.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";
import { paperParagraphs } from "../paper-paragraphs.ts";
import { attentionTable, needAttention } from "./attention-table.ts";
import { changeBlocks } from "./change-table.ts";
import { decisionBlocks } from "./decision-blocks.ts";

const heading = (text: string): PackBlock => ({ kind: "heading", text: ownText(text) });
const paragraph = (text: string): PackBlock => ({ kind: "paragraph", text: ownText(text) });

/** From which round the statuses come: a paper for an older day cannot undo what came later. */
function returnWords(rounds: readonly IsoDay[], date: IsoDay): string {
  const latest = rounds.at(-1);
  if (latest === undefined) return "No returns have come yet.";
  const round = `The latest returns are those of the round of ${longDay(latest)}`;
  return latest > date
    ? `${round}, after the date of this paper: statuses and forecasts come from them.`
    : `${round}.`;
}

function introduction({ master, date }: PackInput, tracked: readonly TrackedAction[]): PackText[] {
  const { plan } = master;
  const left = plan.actions.length - tracked.length;
  const recommendations = `The scrutiny paper reports on the plan's ${count(left, "recommendation")}.`;
  const about = `This paper reports on ${plan.title} as of ${longDay(date)}.`;
  const size = `The plan has ${count(tracked.length, "action")}.`;
  return [
    typedText(about, originOf(SETTINGS, "Title", "value")),
    ownText(`${size} ${returnWords(mergedRounds(master), date)}`),
    ...(left > 0 ? [ownText(recommendations)] : []),
  ];
}

function ratingBlocks(input: PackInput, groups: readonly PlanGroup[]): PackBlock[] {
  const table = ratingCounts(groups, [thresholdNote(input.master.plan.policy)]);
  return [heading("Ratings"), { kind: "table", table }];
}

function attentionBlocks(tracked: readonly TrackedAction[]): PackBlock[] {
  const listed = needAttention(tracked);
  const overdue = tracked.filter(({ daysOverdue }) => daysOverdue !== null).length;
  const red = tracked.filter(({ rating }) => rating === "Red").length;
  const words = `${figure(overdue)} of ${count(tracked.length, "action")} ${isAre(overdue)} overdue; ${figure(red)} ${isAre(red)} Red.`;
  return [
    heading("Newly Red and overdue actions"),
    paragraph(listed.length > 0 ? words : "No action is newly Red or overdue."),
    ...(listed.length > 0 ? [{ kind: "table", table: attentionTable(listed) } as const] : []),
  ];
}

/** The paper at a glance: what needs attention first, what changed, who replied. */
export function summarySection(
  input: PackInput,
  tracked: readonly TrackedAction[],
  groups: readonly PlanGroup[],
): PackSection {
  const { register } = input;
  const opening = [
    ...paperParagraphs(register, "progress", "Purpose"),
    ...introduction(input, tracked),
    ...paperParagraphs(register, "progress", "Brief update"),
  ].map((text): PackBlock => ({ kind: "paragraph", text }));
  return {
    id: "summary",
    heading: "Summary",
    blocks: [
      ...opening,
      ...attentionBlocks(tracked),
      ...ratingBlocks(input, groups),
      heading("What changed since the last round"),
      ...changeBlocks(tracked),
      heading("Waiting for a decision"),
      ...decisionBlocks(input.master),
      heading("Who replied"),
      paragraph(replyWords(input)),
    ],
  };
}
