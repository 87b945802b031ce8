import { yearPartName } from "../../calendar/year-part.ts";
import { fitCell } from "../../plan/master/fit-cell.ts";
import type { AttentionRow } from "../../plan/master/summary-tables.ts";
import type { Reply } from "../../plan/master/replies.ts";
import { NO_DATA } from "../../plan/kpi-sheet.ts";
import { type AskedKpi, askedKpis } from "../../plan/register/asked-kpis.ts";
import type { KpiLogLine } from "../../plan/register/kpi-log.ts";
import { partnerLabel } from "../../plan/master/partner-label.ts";
import type { MasterRecordsInput } from "../master/master-records-input.ts";
import { hasReplied, owedReplies } from "../master/round-replies.ts";

/** Of the figures that a partner is asked for those of the last quarter that is over. */
function lastQuarter(asked: readonly AskedKpi[]): AskedKpi[] {
  const quarters = asked.filter(({ period }) => period !== "year");
  const [newest] = quarters;
  return quarters.filter(
    ({ start, period }) => start === newest?.start && period === newest.period,
  );
}

function isLogged({ kpi, year, period }: AskedKpi, log: readonly KpiLogLine[]): boolean {
  return log.some(
    (line) =>
      line.kpi === kpi &&
      line.year === year &&
      line.period === period &&
      line.state !== "Set aside",
  );
}

function isMissing({ last }: AskedKpi): boolean {
  return ["", NO_DATA].includes(last.trim().toLowerCase());
}

/** The figures of the last quarter that partners left out of the returns that they did send. */
function leftOut(input: MasterRecordsInput, { partner, round }: Reply): AskedKpi[] {
  const { kpiYears, kpiLog } = input.register ?? { kpiYears: [], kpiLog: [] };
  return lastQuarter(askedKpis(input.master.plan, kpiYears, partner, round)).filter(
    (asked) => isMissing(asked) && !isLogged(asked, kpiLog),
  );
}

/**
 * Who replied to the latest round and gave no value that counts for a KPI it provides: the KPIs sheet shows
 * `[x]` there, and whether there is no data or nobody sent it is for a person to ask.
 */
export function kpisNotSent(input: MasterRecordsInput): AttentionRow[] {
  const { master, reportDate } = input;
  return owedReplies(master.replies, reportDate)
    .filter(hasReplied)
    .flatMap((reply) =>
      leftOut(input, reply).map(({ kpi, start, period, year }) => ({
        what: "KPI value not sent",
        who: partnerLabel(reply.partner, master.plan.partners),
        why: fitCell(
          `Replied without a value that counts for KPI ${kpi}, ${yearPartName(start, period)}, ${year}. Ask for it, or for ${NO_DATA} if there is no data.`,
        ),
      })),
    );
}
