import { longDay } from "../calendar/iso-day.ts";
import type { LedgerLine } from "../plan/master/progress-log.ts";
import type { Master } from "../plan/master/master.ts";
import { count } from "../text/count.ts";
import type { Sheet, Workbook } from "../workbook/workbook.ts";

/** A master as it stood at one moment: what it says, and its cells. */
export interface MasterState {
  readonly master: Master;
  readonly workbook: Workbook;
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function byRef<Row extends { readonly ref: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.ref, row]));
}

/** Lines by round and file: `Round of 14 November 2018: 3 updates from BSWA return.xlsx`. */
function fileLines(lines: readonly LedgerLine[], verb: string): string[] {
  const counts = new Map<string, { readonly line: LedgerLine; number: number }>();
  for (const line of lines) {
    const key = `${line.round}\n${line.file}`;
    const entry = counts.get(key) ?? { line, number: 0 };
    entry.number++;
    counts.set(key, entry);
  }
  return [...counts.values()].map(
    ({ line, number }) =>
      `Round of ${longDay(line.round)}: ${count(number, "update")} of ${line.file} ${verb}`,
  );
}

function ledgerChanges(before: Master, after: Master): string[] {
  const then = byId(before.ledger);
  const now = byId(after.ledger);
  const restated = after.ledger.filter(
    (line) => then.has(line.id) && then.get(line.id)?.state !== line.state,
  );
  const states = [...new Set(restated.map(({ state }) => state))];
  return [
    ...fileLines(
      after.ledger.filter(({ id }) => !then.has(id)),
      "came in",
    ),
    ...fileLines(
      before.ledger.filter(({ id }) => !now.has(id)),
      "no longer there",
    ),
    ...states.map((state) => {
      const number = restated.filter((line) => line.state === state).length;
      return `${count(number, "earlier update")} now "${state}"`;
    }),
  ];
}

function say(value: string | null): string {
  return value === null || value === "" ? "blank" : value;
}

function ratingChanges(before: Master, after: Master): string[] {
  const then = byRef(before.ratings);
  return after.ratings.flatMap(({ ref, rating }) => {
    const old = then.get(ref);
    return old && old.rating !== rating
      ? [`${ref}: rating ${say(old.rating)} to ${say(rating)}`]
      : [];
  });
}

function standingChanges(before: Master, after: Master): string[] {
  const then = byRef(before.standings);
  const changed = after.standings.filter((standing) => {
    const old = then.get(standing.ref);
    return old !== undefined && JSON.stringify(old) !== JSON.stringify(standing);
  });
  const statuses = changed.flatMap(({ ref, status }) => {
    const old = then.get(ref)?.status ?? "";
    return old === status ? [] : [`${ref}: status ${say(old)} to ${say(status)}`];
  });
  if (changed.length === 0) return statuses;
  const refs = changed.map(({ ref }) => ref).join(", ");
  return [...statuses, `Master plan: ${count(changed.length, "row")} changed (${refs})`];
}

function planChanges({ plan: before }: Master, { plan: after }: Master): string[] {
  const then = byRef(before.actions);
  const now = byRef(after.actions);
  const named = (refs: readonly string[], what: string): string[] =>
    refs.length === 0 ? [] : [`${count(refs.length, "action")} ${what}: ${refs.join(", ")}`];
  const refsOf = (rows: readonly { readonly ref: string }[]): string[] =>
    rows.map(({ ref }) => ref);
  return [
    ...named(refsOf(after.actions.filter(({ ref }) => !then.has(ref))), "added to the plan"),
    ...named(refsOf(before.actions.filter(({ ref }) => !now.has(ref))), "taken out of the plan"),
    ...named(
      refsOf(
        after.actions.filter((action) => {
          const old = then.get(action.ref);
          return old !== undefined && JSON.stringify(old) !== JSON.stringify(action);
        }),
      ),
      "changed in the plan (wording, lead or dates)",
    ),
    ...(JSON.stringify(before.partners) === JSON.stringify(after.partners)
      ? []
      : ["The list of partners changed"]),
  ];
}

function decisionChanges(before: Master, after: Master): string[] {
  const then = byId(before.conflicts);
  const isOpen = (state: string | undefined): boolean => state === "Open";
  const opened = after.conflicts.filter(
    ({ id, state }) => isOpen(state) && !isOpen(then.get(id)?.state),
  );
  const settled = after.conflicts.filter(
    ({ id, state }) => !isOpen(state) && isOpen(then.get(id)?.state),
  );
  const waiting = (master: Master): number =>
    master.queue.filter(({ state }) => state === "Open").length;
  const [old, now] = [waiting(before), waiting(after)];
  return [
    ...(opened.length > 0 ? [`${count(opened.length, "conflict")} opened`] : []),
    ...(settled.length > 0 ? [`${count(settled.length, "conflict")} settled`] : []),
    ...(old === now ? [] : [`To place: ${old} waiting before, ${now} after`]),
  ];
}

function isSameSheet(a: Sheet, b: Sheet | undefined): boolean {
  if (a.rows.length !== b?.rows.length) return false;
  return a.rows.every((row, at) => JSON.stringify(row.cells) === JSON.stringify(b.rows[at]?.cells));
}

/** Every sheet of which a cell differs, the team's own too. */
function sheetChanges(before: Workbook, after: Workbook): string[] {
  const then = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const now = new Set(after.sheets.map(({ name }) => name));
  const gone = before.sheets.filter(({ name }) => !now.has(name)).map(({ name }) => name);
  const changed = after.sheets
    .filter((sheet) => !isSameSheet(sheet, then.get(sheet.name)))
    .map(({ name }) => name);
  return [
    ...(changed.length > 0 ? [`Sheets with changed cells: ${changed.join(", ")}`] : []),
    ...(gone.length > 0 ? [`Sheets no longer there: ${gone.join(", ")}`] : []),
  ];
}

/**
 * What is different in a later state of a master, each in a line, worked out from the two alone: updates that
 * came in or went, ratings, statuses, the plan, conflicts, and the sheets of which a cell differs. Nothing
 * where no cell differs.
 */
export function describeStep(before: MasterState, after: MasterState): string[] {
  return [
    ...ledgerChanges(before.master, after.master),
    ...ratingChanges(before.master, after.master),
    ...standingChanges(before.master, after.master),
    ...planChanges(before.master, after.master),
    ...decisionChanges(before.master, after.master),
    ...sheetChanges(before.workbook, after.workbook),
  ];
}
