import { longDay, type IsoDay } from "../../../calendar/iso-day.ts";
import type { Master } from "../../../plan/master/master.ts";
import type { Reply } from "../../../plan/master/replies.ts";
import { PARTNERS } from "../../../plan/master/partners.ts";
import type { Partner } from "../../../plan/plan.ts";
import { readPartner } from "../../../plan/read-partner.ts";
import { type Meeting, MEETINGS } from "../../../plan/register/meetings.ts";
import type { PackCell, PackTable, PackText } from "../../../publish/pack.ts";
import { hasReplied } from "../../master/round-replies.ts";
import { tidy } from "../../../text/tidy.ts";
import { numberCell, originOf, ownText, typedText } from "../pack-text.ts";
import { typedCell } from "./typed-cell.ts";

/** What one partner owed and gave up to a day. */
interface Contribution {
  readonly partner: Partner;
  readonly asked: number;
  readonly returned: number;
  readonly nil: number;
  readonly missing: number;
  readonly attended: number;
}

function contributionOf(
  partner: Partner,
  replies: readonly Reply[],
  present: readonly ReadonlySet<string>[],
): Contribution {
  const own = replies.filter((reply) => reply.partner === partner.id);
  const sent = own.filter(hasReplied);
  const asked = own.filter(({ isAsked }) => isAsked);
  return {
    partner,
    asked: asked.length,
    returned: sent.filter(({ state }) => state !== "Nil return").length,
    nil: sent.filter(({ state }) => state === "Nil return").length,
    missing: asked.filter((reply) => !hasReplied(reply)).length,
    attended: present.filter((bodies) => bodies.has(partner.id)).length,
  };
}

/** The ids of the bodies that came to a meeting; a body that is no partner has none. */
function presentAt({ present }: Meeting, partners: readonly Partner[]): ReadonlySet<string> {
  const ids = present.flatMap((name) => {
    const reading = readPartner(name, partners);
    return reading.kind === "known" ? [reading.id] : [];
  });
  return new Set(ids);
}

function cellsOf({ partner, ...counts }: Contribution, meetings: number): PackCell[] {
  const { asked, returned, nil, missing, attended } = counts;
  const origin = originOf(PARTNERS, partner.id, "name");
  const came = meetings === 0 ? "No meeting recorded" : `${attended} of ${meetings}`;
  return [
    typedCell(partner.name, origin),
    numberCell(asked),
    numberCell(returned),
    numberCell(nil),
    numberCell(missing),
    ownText(came),
  ];
}

/** What each partner contributed: returns, nil returns, attendance (domain reference 2.4 D9). */
export function contributionTable(
  { plan, replies }: Pick<Master, "plan" | "replies">,
  meetings: readonly Meeting[],
  date: IsoDay,
): PackTable {
  const held = meetings.filter((meeting) => meeting.date <= date);
  const present = held.map((meeting) => presentAt(meeting, plan.partners));
  const known = replies.filter(({ round }) => round <= date);
  const rows = plan.partners
    .filter(({ reports }) => reports)
    .map((partner) => cellsOf(contributionOf(partner, known, present), held.length));
  return {
    id: "Contributions",
    title: "Contributions by partner",
    description: "Returns asked for and sent in all rounds so far, and meetings attended.",
    columns: [
      { heading: "Partner", kind: "text", width: 5 },
      { heading: "Returns asked for", kind: "number", width: 2 },
      { heading: "Returns sent", kind: "number", width: 2 },
      { heading: "Nil returns", kind: "number", width: 2 },
      { heading: "Not received", kind: "number", width: 2 },
      { heading: "Meetings attended", kind: "text", width: 2 },
    ],
    rows,
    notes: ["A nil return says that there is nothing to report. It counts as a reply."],
    wide: true,
  };
}

/** Bodies that came to a meeting and stand in no row of the table, one meeting a line. */
export function othersPresent(
  { plan }: Pick<Master, "plan">,
  meetings: readonly Meeting[],
  date: IsoDay,
): PackText[] {
  const reporting = new Set(plan.partners.filter(({ reports }) => reports).map(({ id }) => id));
  const isInTable = (name: string): boolean => {
    const reading = readPartner(name, plan.partners);
    return reading.kind === "known" && reporting.has(reading.id);
  };
  return meetings.flatMap((meeting) => {
    const others = meeting.present.filter((name) => !isInTable(name)).map(tidy);
    if (meeting.date > date || others.length === 0) return [];
    const day = longDay(meeting.date);
    const text = `Also present on ${day}, and not in the table: ${others.join(", ")}.`;
    return [typedText(text, originOf(MEETINGS, day, "present"))];
  });
}
