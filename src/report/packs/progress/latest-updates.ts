import { longDay, type IsoDay } from "../../../calendar/iso-day.ts";
import { groupBy } from "../../../finding/group-by.ts";
import { PROGRESS_LOG, type LedgerLine } from "../../../plan/master/progress-log.ts";
import type { Master } from "../../../plan/master/master.ts";
import { partnerLabel } from "../../../plan/master/partner-label.ts";
import type { Partner } from "../../../plan/plan.ts";
import type { PackText } from "../../../publish/pack.ts";
import { fold } from "../../../text/fold.ts";
import { originOf, typedText } from "../pack-text.ts";

const COUNTED: ReadonlySet<LedgerLine["state"]> = new Set(["Merged", "In conflict"]);

function conflictWords({ state }: LedgerLine): string {
  return state === "In conflict" ? " (in conflict, to be settled)" : "";
}

function isLater(a: LedgerLine, b: LedgerLine): number {
  if (a.round === b.round) return 0;
  return a.round > b.round ? -1 : 1;
}

/** Of each partner, or of each name that is nobody's, the lines of its own latest round; the latest rounds first. */
function latestOf(lines: readonly LedgerLine[]): LedgerLine[] {
  const byWriter = groupBy(
    lines,
    ({ partner, partnerWritten }) => partner ?? `written ${fold(partnerWritten)}`,
  );
  const latest = new Set(
    [...byWriter.values()].flatMap((own) => {
      const last = own.reduce((day, { round }) => (round > day ? round : day), "");
      return own.filter(({ round }) => round === last);
    }),
  );
  return lines.filter((line) => latest.has(line)).sort(isLater);
}

/** Full names: a paper is read by people who do not know the short ones. */
function writerNames(partners: readonly Partner[]): (line: LedgerLine) => string {
  const names = new Map(
    partners.map(({ id, name }) => [id, name.trim() === "" ? partnerLabel(id, partners) : name]),
  );
  return ({ partner, partnerWritten }) =>
    partner === null
      ? partnerWritten.trim() || "A body that is not named"
      : (names.get(partner) ?? partner);
}

/**
 * What each partner last wrote about each action up to a day, by reference: the updates of the latest round
 * for which it wrote any, with who wrote it and for which round. Whole, whatever their length; one in
 * conflict with another value is shown and says so, since its words have come all the same.
 */
export function latestUpdates(master: Master, date: IsoDay): Map<string, PackText[]> {
  const nameOf = writerNames(master.plan.partners);
  const counted = master.ledger.filter(
    ({ state, ref, round, values }) =>
      COUNTED.has(state) && ref !== null && round <= date && values.actionTaken.trim() !== "",
  );
  return new Map(
    [...groupBy(counted, ({ ref }) => ref ?? "")].map(([ref, lines]) => [
      ref,
      latestOf(lines).map((line) =>
        typedText(
          `${nameOf(line)}, round of ${longDay(line.round)}${conflictWords(line)}: ${line.values.actionTaken.trim()}`,
          originOf(PROGRESS_LOG, line.id, "actionTaken"),
        ),
      ),
    ]),
  );
}
