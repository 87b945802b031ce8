import { daysBetween, longDay, type IsoDay } from "../../../calendar/iso-day.ts";
import type { Reply } from "../../../plan/master/replies.ts";
import { PARTNERS } from "../../../plan/master/partners.ts";
import { planGaps } from "../../../plan/plan-gaps.ts";
import type { Plan } from "../../../plan/plan.ts";
import { type Dataset, DATASETS } from "../../../plan/register/datasets.ts";
import type { PackText } from "../../../publish/pack.ts";
import { count } from "../../../text/count.ts";
import { tidy } from "../../../text/tidy.ts";
import { hasReplied, owedReplies } from "../../master/round-replies.ts";
import type { PackInput } from "../pack-input.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";

/** The state of a dataset, or where none is entered the one that its dates tell. */
function stateOf({ state, askedOn, lastSent }: Dataset): Dataset["state"] {
  if (state !== null) return state;
  if (lastSent !== null) return "Sent";
  return askedOn === null ? "Not asked" : null;
}

/** What the board is asked for a dataset; null where it is in hand. */
function datasetRequest(dataset: Dataset, plan: Plan, date: IsoDay): string | null {
  const { askedOn, lastSent } = dataset;
  const what = `${tidy(dataset.body) || "A body still to be named"}: ${tidy(dataset.name)}`;
  const state = stateOf(dataset);
  if (state === "Nil") return null;
  if (state === "Sent") {
    const days = lastSent === null ? 0 : daysBetween(lastSent, date);
    if (lastSent === null || days <= plan.policy.staleAfterDays) return null;
    return `${what}. Nothing has come since ${longDay(lastSent)}, ${count(days, "day")} ago.`;
  }
  if (state === "Not asked") return `${what}. Nobody has asked for it yet.`;
  const asked = askedOn === null ? "" : ` on ${longDay(askedOn)}`;
  const answer = state === null ? "nobody has recorded an answer" : "has never come";
  return `${what}. It was asked for${asked} and ${answer}.`;
}

function datasetRequests({ master, register, date }: PackInput): PackText[] {
  return register.datasets.flatMap((dataset) => {
    const text = datasetRequest(dataset, master.plan, date);
    return text === null ? [] : [typedText(text, originOf(DATASETS, dataset.id, "body"))];
  });
}

function leadRequests(plan: Plan): PackText[] {
  const { withoutLead, unsettledLead } = planGaps(plan);
  const lines = [
    ...(withoutLead.length > 0 ? [`Name a lead body for ${withoutLead.join(", ")}.`] : []),
    ...(unsettledLead.length > 0
      ? [`Confirm the lead body for ${unsettledLead.join(", ")}: the plan leaves it open.`]
      : []),
  ];
  return lines.map(ownText);
}

function replyRequests(replies: readonly Reply[], plan: Plan, date: IsoDay): PackText[] {
  const silent = owedReplies(replies, date).filter((reply) => !hasReplied(reply));
  return silent.flatMap(({ partner, round }) => {
    const body = plan.partners.find(({ id }) => id === partner);
    if (!body) return [];
    const text = `${body.name}: no return has come for the round of ${longDay(round)}.`;
    return [typedText(text, originOf(PARTNERS, body.id, "name"))];
  });
}

/** One request to the board, with the bodies it is about. */
export interface SupportRequest {
  readonly heading: string;
  readonly items: readonly PackText[];
}

/**
 * What the board is asked for, worked out from missing datasets, leads and returns. It names bodies,
 * never people (domain reference 2.4 D10). Headings without an item are left out.
 */
export function supportRequests(input: PackInput): SupportRequest[] {
  const { plan, replies } = input.master;
  const requests: SupportRequest[] = [
    { heading: "Agree that these bodies send data", items: datasetRequests(input) },
    { heading: "Settle who leads", items: leadRequests(plan) },
    {
      heading: "Ask these bodies to send their return",
      items: replyRequests(replies, plan, input.date),
    },
  ];
  return requests.filter(({ items }) => items.length > 0);
}
