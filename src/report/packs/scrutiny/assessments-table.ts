import { longDay } from "../../../calendar/iso-day.ts";
import { TRACKING, type Tracking } from "../../../plan/register/tracking.ts";
import type { PackText, PackTable } from "../../../publish/pack.ts";
import type { TrackedRecommendation } from "../../../rate/category/tracked-recommendation.ts";
import { tidySpaces } from "../../../text/tidy.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";
import { categoryWords } from "./category-words.ts";
import { lastTimeWords } from "./last-time-words.ts";

/** What tells a row of the Tracking sheet from the others: `R01, 11 April 2017`. */
export function trackingRow({ ref, date }: Pick<Tracking, "ref" | "date">): string {
  return `${ref}, ${longDay(date)}`;
}

/** What the committee decided, with its meeting and minute; `missing` where it decided nothing. */
export function decisionText(row: Tracking | null, missing: string): PackText {
  const decided = categoryWords(row?.decision, "");
  if (row === null || decided === "") return ownText(missing);
  const meeting = row.meetingDate === null ? "" : `, meeting of ${longDay(row.meetingDate)}`;
  const minute = tidySpaces(row.minute);
  if (minute === "") return ownText(`${decided}${meeting}`);
  const origin = originOf(TRACKING, trackingRow(row), "minute");
  return typedText(`${decided}${meeting}, minute ${minute}`, origin);
}

/** The three who give a category, side by side, with the category of last time. */
export function assessmentsTable(open: readonly TrackedRecommendation[]): PackTable {
  return {
    id: "Assessments",
    title: "Proposal, assessment and decision",
    description: "One row for each recommendation that is being tracked.",
    columns: [
      { heading: "No.", kind: "text", width: 1 },
      { heading: "System proposal", kind: "text", width: 3 },
      { heading: "Cabinet Member's Assessment", kind: "text", width: 3 },
      { heading: "Committee's decision", kind: "text", width: 3 },
      { heading: "Category last time", kind: "text", width: 3 },
    ],
    rows: open.map(({ action, proposal, row, previous }) => [
      ownText(action.ref),
      ownText(categoryWords(proposal.category, "None yet")),
      ownText(categoryWords(row?.assessment, "Not given")),
      decisionText(row, "Not given yet"),
      ownText(lastTimeWords(previous)),
    ]),
    notes: [],
    wide: false,
  };
}
