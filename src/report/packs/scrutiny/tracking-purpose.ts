import { longDay, type IsoDay } from "../../../calendar/iso-day.ts";
import type { PackBlock, PackText } from "../../../publish/pack.ts";
import { count } from "../../../text/count.ts";
import { appendixName, type Appendix } from "../appendices.ts";
import type { PackInput } from "../pack-input.ts";
import { ownText } from "../pack-text.ts";
import { paperParagraphs } from "../paper-paragraphs.ts";

/** How many recommendations stand where. */
export interface TrackingCounts {
  readonly open: number;
  readonly concluded: number;
  /** Of the open ones: those with something to look at. */
  readonly queried: number;
  /** References of the open ones of which the Tracking sheet has no row for this report. */
  readonly withoutRow: readonly string[];
}

/** `3 recommendations are`, `No recommendation is`. */
function are(number: number): string {
  if (number === 0) return "No recommendation is";
  return `${count(number, "recommendation")} ${number === 1 ? "is" : "are"}`;
}

function countsWords(counts: TrackingCounts, items: string, date: IsoDay): string[] {
  const { open, concluded, queried, withoutRow } = counts;
  return [
    `${are(open)} being tracked.`,
    ...(concluded === 0 ? [] : [`${are(concluded)} concluded.`]),
    ...(queried === 0
      ? []
      : [`In ${count(queried, "item")} there is something to look at: ${items} says what.`]),
    ...(withoutRow.length === 0
      ? []
      : [`No assessment as of ${longDay(date)} has been entered for ${withoutRow.join(", ")}.`]),
  ];
}

/** Why the report is written, what it holds and what members are asked to do. */
export function trackingPurpose(
  { register, date }: PackInput,
  appendices: readonly Appendix[],
  counts: TrackingCounts,
): PackBlock[] {
  const process = appendixName(appendices, "tracking-process");
  const items = appendixName(appendices, "tracked-items");
  const concluded = appendixName(appendices, "concluded-items");
  const typed = paperParagraphs(register, "scrutiny", "Purpose");
  const purpose = [
    ownText(
      `This report tells the committee how far its recommendations had been put into practice on ${longDay(date)}.`,
    ),
  ];
  const texts: readonly PackText[] = [
    ...(typed.length > 0 ? typed : purpose),
    ownText(countsWords(counts, items, date).join(" ")),
    ownText(
      `Progress with the recommendations that are being tracked is in ${items}; those concluded before are in ${concluded}.`,
    ),
    ownText(
      `Members are asked to consider the progress in ${items} and to say in which category of ${process} each recommendation stands.`,
    ),
  ];
  return texts.map((text) => ({ kind: "paragraph", text }));
}
