import type { IsoDay } from "../../calendar/iso-day.ts";
import type { LedgerLine } from "./progress-log.ts";

/** What a partner wrote about an action in an earlier round. */
export interface PreviousUpdate {
  readonly ref: string;
  readonly partner: string | null;
  readonly text: string;
}

/** The merged updates of the last round before `round`, for comparing; none where it is the first. */
export function previousUpdates(ledger: readonly LedgerLine[], round: IsoDay): PreviousUpdate[] {
  const earlier = ledger.filter((line) => line.round < round && line.state === "Merged");
  const last = earlier.reduce((latest, line) => (line.round > latest ? line.round : latest), "");
  return earlier.flatMap(({ round: day, ref, partner, values }) =>
    day === last && ref !== null ? [{ ref, partner, text: values.actionTaken }] : [],
  );
}
