import type { Finding } from "../finding/finding.ts";
import type { PreviousUpdate } from "../plan/master/previous-updates.ts";
import type { Plan, Round } from "../plan/plan.ts";
import type { KpiRow } from "../read/kpi/kpi-row.ts";
import type { Return } from "../read/return.ts";
import { readReturn } from "../read/read-return.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { checkReturn } from "./check-return.ts";

/** What a return is checked against, whoever checks it and from where. */
export interface CheckBasis {
  readonly plan: Plan;
  /** The open round; where it is null, the round that the return names counts, and must be one of the plan's. */
  readonly round: Round | null;
  /** The updates of the last round. */
  readonly previous: readonly PreviousUpdate[];
}

/** A workbook read as a return and checked: the same from the scripts, the pane and the browser page. */
export interface CheckedWorkbook {
  readonly reading: Return;
  readonly plan: Plan;
  /** Id of the partner the return says it is from. */
  readonly partner: string | null;
  readonly findings: readonly Finding[];
  /** What it says of KPIs, where that was read. */
  readonly kpiRows?: readonly KpiRow[];
}

/** The round that a return names itself; null where it names none. */
export function ownRound({ rounds }: Plan, { identity }: Return): Round | null {
  const own = identity.roundDay;
  if (own === null) return null;
  return rounds.find(({ date }) => date === own) ?? { date: own, returnsDue: own };
}

/** Reads a workbook as a return and checks it. Throws ReturnTooLarge where it holds more than any return. */
export function checkWorkbook(workbook: Workbook, basis: CheckBasis): CheckedWorkbook {
  const { plan, previous } = basis;
  const reading = readReturn(workbook, plan);
  const sender = reading.identity.partnerReading;
  const partner = sender.kind === "known" ? sender.id : null;
  const round = basis.round ?? ownRound(plan, reading);
  const isOwnRound = !basis.round;
  const findings = checkReturn({ return: reading, plan, partner, round, isOwnRound, previous });
  return { reading, plan, partner, findings };
}
