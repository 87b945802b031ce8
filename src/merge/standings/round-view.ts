import type { IsoDay } from "../../calendar/iso-day.ts";
import type { LedgerLine } from "../../plan/master/progress-log.ts";
import type { Action, Plan } from "../../plan/plan.ts";
import { leadIdsOf } from "../../plan/read-partner.ts";
import type { Verdicts } from "./conflict-decisions.ts";
import type { DerivedValue } from "./derived-value.ts";
import { headingOf, type LedgerField, wordInIds } from "../lines/ledger-fields.ts";
import { senderKey, senderName } from "../lines/name-senders.ts";
import { groupBy } from "../../finding/group-by.ts";
import type { ValueReader } from "./read-value.ts";
import type { Remark } from "../words/remarks.ts";
import { compareMoments } from "../lines/received-return.ts";
import { kindOf, valueOfSender, type SenderView } from "./sender-value.ts";
import type { Candidate, Difference, Question } from "./settle-candidates.ts";

/** What all senders wrote about one action in one round. */
export interface RoundView {
  readonly action: Action;
  readonly plan: Plan;
  readonly round: IsoDay;
  /** Leads in the plan's order, then contributors, then everybody else. */
  readonly senders: readonly SenderView[];
  readonly verdicts: Verdicts;
  readonly asked: Set<string>;
  readonly reader: ValueReader;
}

/** What one round says about one field of an action. */
export interface RoundOutcome {
  /** Null where the round settles nothing and what stood before stays. */
  readonly value: DerivedValue | null;
  readonly open: readonly Difference[];
  readonly flags: readonly Remark[];
}

/** One sender's answer to one field. */
export interface SenderAnswer {
  readonly sender: SenderView;
  readonly answer: Candidate;
}

function versionsNewestFirst(lines: readonly LedgerLine[]): LedgerLine[][] {
  const moments = [...groupBy(lines, ({ received }) => received).values()];
  moments.sort((a, b) => compareMoments(b[0]?.received ?? "", a[0]?.received ?? ""));
  const versions: LedgerLine[][] = [];
  for (const moment of moments) {
    const last = versions.at(-1);
    const same =
      last?.[0] && moment[0] && compareMoments(last[0].received, moment[0].received) === 0;
    if (same) last.push(...moment);
    else versions.push([...moment]);
  }
  return versions;
}

/** In which order an action's senders speak: leads, contributors, the plan's other partners, everybody else. */
export interface SenderOrder {
  readonly isLead: (key: string) => boolean;
  readonly compare: (a: string, b: string) => number;
}

/** The order for each action of a plan. */
export function senderOrders(plan: Plan): (action: Action) => SenderOrder {
  const places = new Map(plan.partners.map(({ id }, index) => [id, index]));
  return (action) => {
    const leads = leadIdsOf(action, plan.partners);
    const named = [...leads, ...action.contributors];
    const placeOf = (key: string): number => {
      const place = named.indexOf(key);
      return place < 0 ? named.length + (places.get(key) ?? places.size) : place;
    };
    return {
      isLead: (key) => leads.includes(key),
      compare: (a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1),
    };
  };
}

/** The senders of these lines: leads first, in a fixed order whatever came first. */
export function sendersOf(
  lines: readonly LedgerLine[],
  { isLead, compare }: SenderOrder,
  { partners }: Pick<Plan, "partners">,
): SenderView[] {
  return [...groupBy(lines, senderKey)]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, own]) => ({
      key,
      name: own[0] ? senderName(own[0], partners) : key,
      isLead: isLead(key),
      versions: versionsNewestFirst(own),
    }));
}

/** The question that a field of this action and round puts to its senders' answers. */
export function questionOf(view: RoundView, field: LedgerField): Question {
  const { action, verdicts, asked, reader } = view;
  const heading = headingOf(field);
  return {
    ref: action.ref,
    field,
    heading,
    key: wordInIds(field),
    reading: reader.of(kindOf(field)),
    log: "the Progress log",
    column: heading,
    verdicts,
    asked,
  };
}

/** Every sender's answer to a field, and what they leave open between themselves. */
export function answersTo(
  view: RoundView,
  field: LedgerField,
): { readonly answers: readonly SenderAnswer[]; readonly open: readonly Difference[] } {
  const question = questionOf(view, field);
  const answers: SenderAnswer[] = [];
  const open: Difference[] = [];
  for (const sender of view.senders) {
    const settlement = valueOfSender(sender, field, question, view.reader);
    open.push(...settlement.open);
    if (settlement.chosen) answers.push({ sender, answer: settlement.chosen });
  }
  return { answers, open };
}
