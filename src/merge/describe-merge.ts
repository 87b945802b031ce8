import { longDay } from "../calendar/iso-day.ts";
import type { ChangedField } from "../plan/master/changes.ts";
import type { Reply } from "../plan/master/replies.ts";
import { unknownStatuses } from "../plan/master/unknown-statuses.ts";
import { unsettledNames } from "../plan/master/unsettled-names.ts";
import { partnerLabel } from "../plan/master/partner-label.ts";
import { count } from "../text/count.ts";
import { describeTally } from "./describe-tally.ts";
import { quoteShort } from "./words/remarks.ts";
import { describeKpiMerge } from "./kpi/describe-kpi-merge.ts";
import type { MergeOutcome } from "./merge-returns.ts";

/** Changes that can bend a rating. */
const MOVED: ReadonlySet<ChangedField> = new Set(["due", "originalDue"]);

/** So many names fit on a screen; the rest are counted. */
const MOST_NAMES = 12;

function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(", ");
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function partnersIn(outcome: MergeOutcome, wanted: (reply: Reply) => boolean): string[] {
  const { master, round } = outcome;
  return master.replies
    .filter((reply) => reply.round === round.date && wanted(reply))
    .map(({ partner }) => partnerLabel(partner, master.plan.partners));
}

function describeUpdates({ added, superseded, placed }: MergeOutcome): string[] {
  const inState = (state: string): number => added.filter((line) => line.state === state).length;
  const parts = [
    `${inState("Merged")} merged`,
    `${inState("In conflict")} in conflict`,
    `${inState("To place")} to place`,
  ];
  return [
    added.length === 0
      ? "No new updates."
      : `${count(added.length, "new update")}: ${parts.join(", ")}.`,
    ...(superseded.length > 0
      ? [
          `${count(superseded.length, "update was", "updates were")} replaced by a later version; the Progress log keeps ${superseded.length === 1 ? "it" : "them"}.`,
        ]
      : []),
    ...(placed.length > 0
      ? [
          `${count(placed.length, "waiting update was", "waiting updates were")} placed, set aside or replaced.`,
        ]
      : []),
  ];
}

function describeChanges({ changes, opened, settled }: MergeOutcome): string[] {
  const refs = [...new Set(changes.map(({ ref }) => ref))];
  return [
    refs.length === 0
      ? "No action changed in the Master plan."
      : `${count(refs.length, "action")} changed in the Master plan: ${list(refs)}.`,
    ...(opened.length + settled.length > 0
      ? [`Conflicts: ${opened.length} opened, ${settled.length} settled.`]
      : []),
  ];
}

/** What hands changed in the plan, which nobody may find out by chance. */
function describeNoticed({ noticed }: MergeOutcome): string[] {
  if (noticed.length === 0) return [];
  const changes = noticed.map(({ ref, what }) => `${ref} (${what})`);
  return [
    `${count(noticed.length, "change")} by hand noticed in the plan, listed in the Changes sheet: ${list(changes)}.`,
  ];
}

/** One a line, below what is to do with them. */
function lines(entries: readonly string[]): string {
  const shown = entries.slice(0, MOST_NAMES).map((entry) => `\n    ${entry}`);
  const more = entries.length - MOST_NAMES;
  return more > 0 ? `${shown.join("")}\n    and ${more} more in the Replies sheet` : shown.join("");
}

/** Who has not replied, each with what it owes. */
function missingReplies({ master, round }: MergeOutcome): string[] {
  return master.replies
    .filter(({ round: day, state }) => day === round.date && state === "Not received")
    .filter(({ isAsked }) => isAsked)
    .map(({ partner, role }) => {
      const owes = `${role.charAt(0).toLowerCase()}${role.slice(1)}`;
      return `${partnerLabel(partner, master.plan.partners)}: ${owes}`;
    });
}

function nextSteps(outcome: MergeOutcome): string[] {
  const { master } = outcome;
  const waiting = master.queue.filter(({ state }) => state === "Open").length;
  const open = master.conflicts.filter(({ state }) => state === "Open");
  const unsigned = open.filter(({ decision, decidedBy }) => decision && decidedBy.trim() === "");
  const faulty = partnersIn(outcome, ({ state }) => state === "Received with errors");
  const missing = missingReplies(outcome);
  const unexplained = master.changes.filter(
    ({ field, agreedBy }) => MOVED.has(field) && agreedBy.trim() === "",
  ).length;
  const unlisted = unknownStatuses(master).map(({ ref }) => ref);
  const names = unsettledNames(master).map(({ written }) => quoteShort(written));
  const steps: readonly (readonly [number, string])[] = [
    [waiting, `Place ${count(waiting, "update")}: type the reference in the To place sheet.`],
    [
      open.length,
      `Decide ${count(open.length, "conflict")} in the Conflicts sheet, with a name beside each decision.`,
    ],
    [
      unsigned.length,
      `${count(unsigned.length, "decision has", "decisions have")} no name yet and cannot be applied.`,
    ],
    [names.length, `Say in the Partners sheet who this is: ${list(names)}.`],
    [
      unlisted.length,
      `Choose a status of the list in the Master plan, or add the wording to the Settings sheet: ${list(unlisted)}.`,
    ],
    [
      unexplained,
      `Say in the Changes sheet why ${count(unexplained, "due date was", "due dates were")} moved by hand, and who agreed it.`,
    ],
    [faulty.length, `Send back what has errors: ${list(faulty)}.`],
    [missing.length, `Ask for the returns that are missing:${lines(missing)}`],
  ];
  return steps.filter(([number]) => number > 0).map(([, step]) => `- ${step}`);
}

/**
 * What a merge did and what to do next, in plain words: a screenful, one line each. `also` is said
 * between the two.
 */
export function describeMerge(outcome: MergeOutcome, also: readonly string[] = []): string {
  const { round, replied, expected } = outcome;
  const steps = nextSteps(outcome);
  return [
    `Round of ${longDay(round.date)}: ${replied} of ${count(expected, "partner")} ${expected === 1 ? "has" : "have"} replied.`,
    describeTally("answer", outcome.tally),
    ...describeUpdates(outcome),
    ...describeChanges(outcome),
    ...describeNoticed(outcome),
    ...(outcome.kpis ? describeKpiMerge(outcome.kpis) : []),
    ...also,
    ...(steps.length > 0 ? ["What to do next:", ...steps] : ["Nothing waits for you."]),
  ].join("\n");
}
