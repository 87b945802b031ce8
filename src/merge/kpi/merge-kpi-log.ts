import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Master } from "../../plan/master/master.ts";
import type { KpiLogLine } from "../../plan/register/kpi-log.ts";
import type { Register } from "../../plan/register/register.ts";
import { countValues, fieldsInConflict, type ValueTally } from "../standings/count-values.ts";
import type { Difference } from "../standings/settle-candidates.ts";
import { settleStates } from "../standings/settle-states.ts";
import type { StandingChange } from "../standings/standing-change.ts";
import type { TakenIn } from "../take-in-returns.ts";
import type { KpiPlace } from "./kpi-key.ts";
import { mergeFigures } from "./merge-figures.ts";

/** What a merge did with the KPI values of its returns. */
export interface KpiMerge {
  readonly register: Register;
  /** Lines that this merge put into the KPI log. */
  readonly added: readonly KpiLogLine[];
  /** Figures of the KPIs sheet that are different now, with the cells they come from. */
  readonly changes: readonly StandingChange[];
  /** Blank figures of periods that are over, marked `[x]` now. */
  readonly marked: readonly KpiPlace[];
  readonly tally: ValueTally;
}

/** The same, with what nobody has decided yet. */
interface MergedKpiLog {
  readonly merge: KpiMerge;
  readonly open: readonly Difference[];
  readonly asked: ReadonlySet<string>;
}

const NOT_CHOSEN = "Another value was chosen in the Conflicts sheet.";

/** The register with the KPI values that were taken in: the log with its last states, and the figures. */
export function mergeKpiLog(
  register: Register,
  master: Master,
  { kpis, kpiLog: log }: Pick<TakenIn, "kpis" | "kpiLog">,
  day: IsoDay,
): MergedKpiLog {
  const { kpiYears, changes, marked, open, asked, dropped } = mergeFigures(
    register,
    master,
    log,
    day,
  );
  const waiting = fieldsInConflict(open);
  const kpiLog = settleStates(log, waiting).map((line): KpiLogLine =>
    dropped.has(line.id) ? { ...line, state: "Set aside", why: NOT_CHOSEN } : line,
  );
  const known = new Set(register.kpiLog.map(({ id }) => id));
  return {
    merge: {
      register: { ...register, kpiLog, kpiYears },
      added: kpiLog.filter(({ id }) => !known.has(id)),
      changes,
      marked,
      tally: countValues(kpis, kpiLog, waiting),
    },
    open,
    asked,
  };
}
