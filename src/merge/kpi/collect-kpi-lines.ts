import type { IsoDay } from "../../calendar/iso-day.ts";
import type { LedgerLine } from "../../plan/master/master.ts";
import type { KpiLogLine } from "../../plan/register/kpi-figures.ts";
import { type KpiRow, kpiText } from "../../read/kpi/kpi-row.ts";
import type { Answer } from "../../read/answer.ts";
import { toA1 } from "../../workbook/address.ts";
import { lineNamer } from "../collect-lines.ts";
import { compareArrivals, type ReceivedReturn } from "../received-return.ts";

/** The lines that returns add to the KPI log. */
export interface CollectedKpis {
  readonly fresh: readonly KpiLogLine[];
  /** Rows about KPIs in all returns given, whether new or not. */
  readonly rowsIn: number;
}

function cellsOf(answers: readonly (readonly [string, Answer | undefined])[]): string {
  return answers
    .flatMap(([heading, answer]) => {
      const places = answer?.sources.map(({ address }) => toA1(address)).join(", ");
      return places === undefined ? [] : [`${heading} ${places}`];
    })
    .join("; ");
}

/** The note, with what stands in columns that the form does not have: `Heading: text`, one a line. */
function noteOf({ answers, extras }: KpiRow): string {
  const own = answers.note ? [answers.note.text] : [];
  return [...own, ...extras.map(({ heading, answer }) => `${heading}: ${answer.text}`)].join("\n");
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

function lineOf(received: ReceivedReturn, row: KpiRow, round: IsoDay, id: string): KpiLogLine {
  const { partner, partnerReading } = received.reading.identity;
  const { value, note } = row.answers;
  const extras = row.extras.map(({ heading, answer }) => [heading, answer] as const);
  return {
    id,
    round,
    kpi: row.kpi,
    ...periodOf(row),
    value: value?.text ?? "",
    note: noteOf(row),
    partner: partnerReading.kind === "known" ? partnerReading.id : null,
    partnerWritten: partner?.text ?? partnerReading.written,
    version: 1,
    state: "Merged",
    why: "",
    file: received.file,
    sha256: received.sha256,
    sheet: row.sheet,
    cells: cellsOf([["Value", value], ["Note", note], ...extras]),
    received: received.received,
  };
}

/**
 * One line of the KPI log for every row in which a return answers about a KPI, exactly as it was typed.
 * A file that is in the log adds nothing; one whose updates an earlier merge took in keeps its round.
 * Sender, version and state come later.
 */
export function collectKpiLines(
  log: readonly KpiLogLine[],
  ledger: readonly LedgerLine[],
  received: readonly ReceivedReturn[],
  round: IsoDay,
): CollectedKpis {
  const known = new Set(log.map(({ sha256 }) => sha256));
  const roundOf = new Map(ledger.map((line) => [line.sha256, line.round]));
  const nameOf = lineNamer(log);
  const fresh: KpiLogLine[] = [];
  let rowsIn = 0;
  for (const one of [...received].sort(compareArrivals)) {
    const rows = one.reading.kpiRows;
    rowsIn += rows.length;
    if (known.has(one.sha256)) continue;
    known.add(one.sha256);
    const day = roundOf.get(one.sha256) ?? round;
    fresh.push(...rows.map((row) => lineOf(one, row, day, nameOf(one, row))));
  }
  return { fresh, rowsIn };
}
