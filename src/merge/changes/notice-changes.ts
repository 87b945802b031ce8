import { longDay } from "../../calendar/iso-day.ts";
import { type ChangedField } from "../../plan/master/changes.ts";
import type { RecordedAction } from "../../plan/master/plan-record.ts";
import type { TableNames } from "../../plan/table/cell-form.ts";
import { tidy } from "../../text/tidy.ts";
import type { SaidOfAction } from "./plan-said.ts";
import { renumbered } from "./renumbered.ts";

/** A field of an action that differs from what was recorded of it, in words. */
export interface NoticedChange {
  readonly ref: string;
  readonly field: ChangedField;
  readonly before: string;
  readonly after: string;
}

/** Fields that are compared as they stand. */
const TEXTS = ["title", "lead", "measure", "parts", "status"] as const;

type Said = Pick<SaidOfAction, "timescale" | "due">;

/** `31 March 2019 (by the end of year 1)`, or the plan's words alone where no date can be read in them. */
function dueWords({ timescale, due }: Said): string {
  const words = tidy(timescale);
  if (due === null) return words === "" ? "No date" : words;
  const day = longDay(due);
  return words === "" || words === day ? day : `${day} (${words})`;
}

function dateChanges(before: RecordedAction, now: SaidOfAction): [ChangedField, string, string][] {
  const [was, is] = [dueWords(before), dueWords(now)];
  const field = before.due === now.due ? "timescale" : "due";
  const moved: [ChangedField, string, string][] =
    field === "due" || tidy(before.timescale) !== tidy(now.timescale) ? [[field, was, is]] : [];
  const { originalDue } = now;
  // A blank cell is filled in again.
  if (originalDue === null || originalDue === before.originalDue) return moved;
  const original = before.originalDue === null ? "No date" : longDay(before.originalDue);
  return [...moved, ["originalDue", original, longDay(originalDue)]];
}

function textChanges(
  before: RecordedAction,
  now: SaidOfAction,
  { labelOf }: TableNames,
): [ChangedField, string, string][] {
  const texts = TEXTS.map((field): [ChangedField, string, string] => [
    field,
    before[field],
    now[field],
  ]);
  const named = (ids: readonly string[]): string => ids.map(labelOf).join("; ");
  const others: [ChangedField, string, string][] = [
    ["section", before.section ?? "", now.section ?? ""],
    ["contributors", named(before.contributors), named(now.contributors)],
  ];
  return [...texts, ...others].filter(([, was, is]) => tidy(was) !== tidy(is));
}

/**
 * What a hand changed of the plan since it was recorded, action by action in the plan's order; then what was
 * removed. Where nothing was recorded yet, nothing can be noticed.
 */
export function noticeChanges(
  before: readonly RecordedAction[],
  now: readonly SaidOfAction[],
  names: TableNames,
): NoticedChange[] {
  if (before.length === 0) return [];
  const recorded = new Map(before.map((action) => [action.ref, action]));
  const moved = renumbered(before, now);
  const noticed = now.flatMap((action): NoticedChange[] => {
    const { ref } = action;
    const old = recorded.get(ref) ?? moved.get(ref);
    if (!old) return [{ ref, field: "added", before: "", after: action.title }];
    const reference: NoticedChange[] =
      old.ref === ref ? [] : [{ ref, field: "reference", before: old.ref, after: ref }];
    const again: NoticedChange[] =
      old.removedOn === null ? [] : [{ ref, field: "added", before: "", after: action.title }];
    const fields = [...textChanges(old, action, names), ...dateChanges(old, action)];
    return [
      ...reference,
      ...again,
      ...fields.map(([field, was, is]) => ({ ref, field, before: was, after: is })),
    ];
  });
  const there = new Set(now.map(({ ref }) => ref));
  const taken = new Set([...moved.values()].map(({ ref }) => ref));
  const removed = before.filter(
    ({ ref, removedOn }) => removedOn === null && !there.has(ref) && !taken.has(ref),
  );
  return [
    ...noticed,
    ...removed.map(({ ref, title }) => ({
      ref,
      field: "removed" as const,
      before: title,
      after: "",
    })),
  ];
}
