import { longDay, type IsoDay } from "../../../calendar/iso-day.ts";
import { SETTINGS } from "../../../plan/master/settings.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { PackSection, PackText } from "../../../publish/pack.ts";
import { count, figure } from "../../../text/count.ts";
import { policyNote } from "../actions/threshold-notes.ts";
import type { PlanGroup } from "../actions/plan-groups.ts";
import type { TrackedAction } from "../actions/tracked-actions.ts";
import type { PackInput } from "../pack-input.ts";
import { originOf } from "../pack-text.ts";
import { doneTexts } from "./done-texts.ts";
import { ratingChart } from "./rating-chart.ts";
import type { Room } from "./room.ts";
import { shorten } from "../../../text/shorten.ts";

/** What the opening tells of. */
interface Told {
  readonly packTitle: string;
  readonly tracked: readonly TrackedAction[];
  readonly groups: readonly PlanGroup[];
}

/** As of when; the plan's name too, where the paper's title does not say it. */
function asOfWords({ title }: Plan, packTitle: string, date: IsoDay, room: Room): string {
  const isSaid = packTitle.includes(title) || packTitle.endsWith("…");
  return isSaid
    ? `As of ${longDay(date)}`
    : `${shorten(title, room.planTitle)}, as of ${longDay(date)}`;
}

function aboutText(
  { master, date }: PackInput,
  { packTitle, tracked }: Told,
  room: Room,
): PackText {
  const overdue = tracked.filter(({ daysOverdue }) => daysOverdue !== null).length;
  const done = tracked.filter(({ rating }) => rating === "Blue").length;
  const counts = `${count(tracked.length, "action")}, ${figure(overdue)} overdue, ${figure(done)} complete`;
  const stands = `${asOfWords(master.plan, packTitle, date, room)}: ${counts}.`;
  const text = `${stands} ${policyNote(master.plan.policy)} The details are in the progress paper.`;
  return {
    text,
    origin: originOf(SETTINGS, "Title", "value"),
    full: `${master.plan.title}. ${text}`,
  };
}

/** What this is, as of when, what is complete, who replied, and how many actions have which rating. */
export function openingSection(input: PackInput, told: Told, room: Room): PackSection {
  const texts = [aboutText(input, told, room), ...doneTexts(input, told.tracked, room)];
  return {
    id: "ratings",
    heading: "Where the plan stands",
    blocks: [
      ...texts.map((text) => ({ kind: "paragraph", text }) as const),
      { kind: "chart", chart: ratingChart(told.groups, input.date, room) },
    ],
  };
}
