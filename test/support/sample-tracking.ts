import type { Plan } from "../../src/plan/plan.ts";
import type { EvidenceItem } from "../../src/plan/register/evidence.ts";
import type { Tracking } from "../../src/plan/register/tracking.ts";
import { sampleAction, samplePlan } from "./sample-plan.ts";

/** A tracking row in which nobody has entered anything but what is given. */
export function sampleTracking(ref: string, date: string, given: Partial<Tracking> = {}): Tracking {
  return {
    ref,
    date,
    judgement: null,
    anticipated: null,
    obstacle: false,
    allActionTaken: false,
    proposal: null,
    proposalReason: "",
    query: "",
    assessment: null,
    assessedBy: "",
    decision: null,
    concluded: false,
    meetingDate: null,
    minute: "",
    ...given,
  };
}

/** A dated item of evidence for a whole recommendation. */
export function sampleEvidence(
  id: string,
  ref: string,
  day: string | null,
  given: Partial<EvidenceItem> = {},
): EvidenceItem {
  return { id, ref, part: "", day, text: `Text of ${id}`, source: `Source of ${id}`, ...given };
}

/** The sample plan with three recommendations, due on 30 November 2018, beside its actions. */
export function planWithRecommendations(): Plan {
  const plan = samplePlan();
  const timescale = "November 2018";
  const recommendation = (ref: string, title: string, lead: string) =>
    sampleAction(ref, { section: "1", title, lead, timescale });
  return {
    ...plan,
    actions: [
      ...plan.actions,
      {
        ...recommendation("R01", "Work with communities", "EXC\nEXP"),
        parts: [
          { letter: "a", title: "Meet faith groups" },
          { letter: "b", title: "Keep contacts up to date" },
        ],
      },
      recommendation("R02", "Review the strategy", "EXC"),
      recommendation("R03", "Report to the committee", "TBC"),
    ],
  };
}
