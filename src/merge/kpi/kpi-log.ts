import type { KpiLogLine } from "../../plan/register/kpi-log.ts";
import { type KpiRow, kpiText } from "../../read/kpi/kpi-row.ts";
import type { FieldAnswer, LogKind } from "../lines/log-kind.ts";
import { placeKey } from "./kpi-key.ts";

/** What the KPI log keeps of a row besides the figure that it is about. */
export type KpiLogField = "value" | "note";

type KpiAnswer = FieldAnswer<KpiLogField>;

function answersOf({ answers: { value, note }, extras }: KpiRow): KpiAnswer[] {
  const own: readonly (readonly [KpiLogField, string, typeof value])[] = [
    ["value", "Value", value],
    ["note", "Note", note],
  ];
  return [
    ...own.flatMap(([field, heading, answer]) =>
      answer ? [{ field, heading, answer, text: answer.text }] : [],
    ),
    ...extras.map(({ heading, answer }) => ({
      field: "note" as const,
      heading,
      answer,
      text: `${heading}: ${answer.text}`,
    })),
  ];
}

function textIn(answers: readonly KpiAnswer[], wanted: KpiLogField): string {
  const texts = answers.filter(({ field }) => field === wanted).map(({ text }) => text);
  return texts.join("\n");
}

/**
 * The period where it can be told; else the year cell keeps all that was written about it, so that it
 * names no year of the plan.
 */
function periodOf(row: KpiRow): Pick<KpiLogLine, "year" | "period"> {
  if (row.year !== null && row.period !== null) return { year: row.year.name, period: row.period };
  const written = [kpiText(row, "period"), kpiText(row, "year")].filter((text) => text !== "");
  const untold = row.period === null && written.length === 1 ? ["period not told"] : [];
  return { year: [...untold, ...written].join(", "), period: row.period ?? "year" };
}

/**
 * The KPI log: one line a row about a KPI, which counts as one value, with a note that holds what stands in
 * columns that the form does not have too. A figure is replaced in whatever round it is given again.
 */
export const KPI_LOG_KIND: LogKind<KpiRow, KpiLogLine, KpiLogField> = {
  rowsOf: ({ kpiRows }) => kpiRows,
  answersOf,
  countOf: () => new Map([["value", 1]]),
  lineOf: (row, answers, line) => ({
    ...line,
    kpi: row.kpi,
    ...periodOf(row),
    value: textIn(answers, "value"),
    note: textIn(answers, "note"),
    why: "",
  }),
  sayingOf: ({ id }) => id,
  subjectOf: placeKey,
};
