import type { LedgerLine } from "../../plan/master/progress-log.ts";
import type { QueueEntry } from "../../plan/master/to-place.ts";
import { leadIdsOf } from "../../plan/read-partner.ts";
import type { Plan } from "../../plan/plan.ts";
import { readReference } from "../../plan/read-reference.ts";
import { fold } from "../../text/fold.ts";
import { tidy } from "../../text/tidy.ts";
import { senderKey } from "./name-senders.ts";

/** The ledger with every line placed, or waiting in the queue. */
export interface PlacedLines {
  readonly lines: readonly LedgerLine[];
  readonly queue: readonly QueueEntry[];
}

type Place = { readonly ref: string } | "nowhere" | "not said" | "not an action";

function placeTyped(typed: string, plan: Plan): Place {
  if (["none", "-", "–"].includes(typed.trim().toLowerCase())) return "nowhere";
  const reading = readReference(typed, plan);
  if (reading.kind === "action") return { ref: reading.ref };
  return reading.kind === "missing" ? "not said" : "not an action";
}

function whyQueued(line: LedgerLine, plan: Plan): string {
  const reading = readReference(line.refWritten, plan);
  if (reading.kind === "missing") return "No reference is given.";
  const written = tidy(line.refWritten).slice(0, 60);
  if (reading.kind !== "section") return `Reference "${written}" is not an action of the plan.`;
  return `Reference "${written}" is a section, not an action.`;
}

/** The actions of the section that the sender reports on, else the whole section; without a section, all its own. */
function suggestActions(line: LedgerLine, section: string | null, plan: Plan): string {
  const reading = readReference(line.refWritten, plan);
  if (reading.kind === "unknown") return reading.suggestions.join(", ");
  const wanted = reading.kind === "section" ? reading.section : section;
  const near = plan.actions.filter((action) => wanted === null || action.section === wanted);
  const own = near.filter(
    (action) =>
      line.partner !== null &&
      [...leadIdsOf(action, plan.partners), ...action.contributors].includes(line.partner),
  );
  const offered = own.length > 0 || wanted === null ? own : near;
  return offered.map(({ ref }) => ref).join(", ");
}

function newEntry(line: LedgerLine, section: string | null, plan: Plan): QueueEntry {
  const cells = line.cells === "" ? [] : [line.cells.split("; ")[0] ?? ""];
  return {
    id: line.id,
    state: "Open",
    round: line.round,
    partner: line.partner ?? line.partnerWritten,
    refWritten: line.refWritten,
    why: "",
    actionTaken: line.values.actionTaken,
    suggested: suggestActions(line, section, plan),
    from: [line.file, line.sheet, ...cells].join(", "),
    placeAt: "",
    placedBy: "",
  };
}

/** The same words under the same reference from the same sender: a resent update is placed where it was. */
function sameWords(line: LedgerLine): string {
  return [line.round, senderKey(line), fold(line.refWritten), tidy(line.values.actionTaken)].join(
    "|",
  );
}

/** What each placed update was told, by its words. */
function placementsByWords(
  lines: readonly LedgerLine[],
  entries: ReadonlyMap<string, QueueEntry>,
): Map<string, QueueEntry> {
  const placed = new Map<string, QueueEntry>();
  for (const line of lines) {
    const entry = entries.get(line.id);
    if (entry && entry.placeAt.trim() !== "") placed.set(sameWords(line), entry);
  }
  return placed;
}

function settle(line: LedgerLine, entry: QueueEntry, plan: Plan): [LedgerLine, QueueEntry] {
  const place = placeTyped(entry.placeAt, plan);
  const why = whyQueued(line, plan);
  const partner = line.partner ?? line.partnerWritten;
  if (typeof place === "object") {
    return [
      { ...line, ref: place.ref, state: "Merged" },
      { ...entry, partner, why, state: "Placed" },
    ];
  }
  if (place === "nowhere") {
    return [
      { ...line, ref: null, state: "Set aside" },
      { ...entry, partner, why, state: "Set aside" },
    ];
  }
  const wrong =
    place === "not an action"
      ? ` "${tidy(entry.placeAt)}" in Place at is not an action of the plan.`
      : "";
  return [
    { ...line, ref: null, state: "To place" },
    { ...entry, partner, why: why + wrong, state: "Open" },
  ];
}

/**
 * Gives every line its action: from its own reference, or from what the team typed in the To place
 * sheet ("none" or "-" sets it aside). A line without either waits in the queue.
 */
export function placeLines(
  lines: readonly LedgerLine[],
  queue: readonly QueueEntry[],
  plan: Plan,
  sectionOf: (id: string) => string | null,
): PlacedLines {
  const entries = new Map(queue.map((entry) => [entry.id, entry]));
  const byWords = placementsByWords(lines, entries);
  const placed: LedgerLine[] = [];
  const waiting: QueueEntry[] = [];
  for (const line of lines) {
    const known = entries.get(line.id);
    if (!known && line.ref !== null) {
      placed.push({ ...line, state: "Merged" });
      continue;
    }
    const told = known ? undefined : byWords.get(sameWords(line));
    const fresh = known ?? newEntry(line, sectionOf(line.id), plan);
    const entry = told ? { ...fresh, placeAt: told.placeAt, placedBy: told.placedBy } : fresh;
    const [settledLine, settledEntry] = settle(line, entry, plan);
    placed.push(settledLine);
    waiting.push(settledEntry);
  }
  return { lines: placed, queue: waiting };
}
