import { longDay, type IsoDay } from "../../../calendar/iso-day.ts";
import { groupBy } from "../../../finding/group-by.ts";
import { PROGRESS_LOG } from "../../../plan/master/master-tables.ts";
import type { LedgerLine, Master } from "../../../plan/master/master.ts";
import { partnerLabels } from "../../../plan/master/partner-labels.ts";
import type { PackText } from "../../../publish/pack.ts";
import { originOf, typedText } from "../pack-text.ts";

const COUNTED: ReadonlySet<LedgerLine["state"]> = new Set(["Merged", "In conflict"]);

function conflictWords({ state }: LedgerLine): string {
  return state === "In conflict" ? " (in conflict, to be settled)" : "";
}

function latestOf(lines: readonly LedgerLine[]): LedgerLine[] {
  const latest = lines.reduce((last, { round }) => (round > last ? round : last), "");
  return lines.filter(({ round }) => round === latest);
}

/**
 * What partners last wrote about each action up to a day, by reference: the updates of the latest round
 * that has any, each with who wrote it and for which round. Whole, whatever their length; one in conflict
 * with another value is shown and says so, since its words have come all the same.
 */
export function latestUpdates(master: Master, date: IsoDay): Map<string, PackText[]> {
  const { labelOf } = partnerLabels(master.plan.partners);
  const nameOf = ({ partner, partnerWritten }: LedgerLine): string =>
    partner === null ? partnerWritten.trim() || "Partner not named" : labelOf(partner);
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
