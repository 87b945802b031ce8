import type { ReceivedReturn } from "../../../src/merge/lines/received-return.ts";
import { planYears } from "../../../src/plan/plan-years.ts";
import type { KpiPeriod } from "../../../src/plan/register/kpi-periods.ts";
import type { KpiRow } from "../../../src/read/kpi/kpi-row.ts";
import { answerAt, returnOf } from "../../support/return-of.ts";
import { KPI_PLAN } from "../../support/kpi-template.ts";

/** One value as a test says it. */
export interface GivenKpi {
  readonly kpi: string;
  readonly period: KpiPeriod;
  readonly value: string;
  readonly note?: string;
}

const SHEET = "Your KPIs";

function rowOf({ kpi, period, value, note }: GivenKpi, at: number): KpiRow {
  const row = 3 + at;
  const answer = (text: string, column: number, heading: string) => ({
    ...answerAt(text),
    sources: [{ sheet: SHEET, address: { row, column }, heading }],
  });
  return {
    sheet: SHEET,
    row,
    answers: {
      kpi: answer(kpi, 0, "KPI"),
      ...(value !== "" && { value: answer(value, 6, "Value") }),
      ...(note !== undefined && { note: answer(note, 7, "Note") }),
    },
    extras: [],
    kpi,
    year: planYears(KPI_PLAN)[0] ?? null,
    period,
  };
}

/** A return of a partner with KPI values and no update. */
export function kpiReturn(
  partner: string,
  sha256: string,
  values: readonly GivenKpi[],
  received = "2018-11-06T09:00:00",
): ReceivedReturn {
  const reading = returnOf([]);
  const { name = partner } = KPI_PLAN.partners.find(({ id }) => id === partner) ?? {};
  const partnerReading = { kind: "known", written: name, id: partner } as const;
  const identity = { ...reading.identity, partner: answerAt(name), partnerReading };
  return {
    file: `${partner}-${sha256}.xlsx`,
    sha256,
    received,
    reading: { ...reading, identity, kpiRows: values.map(rowOf) },
    findings: [],
  };
}
