import type { IsoDay } from "../calendar/iso-day.ts";
import type { Finding } from "../finding/finding.ts";
import { givesValue } from "../read/kpi/kpi-row.ts";
import type { Layout } from "../read/return.ts";
import type { FormQuestion } from "../read/form/form-reading.ts";
import type { Plan } from "../plan/plan.ts";
import { type ReturnSender, senderOf, senderQuestions } from "./return-sender.ts";
import { tableJson } from "./plan-form/plan-form-json.ts";
import { returnQuestions, returnTables } from "./return-tables.ts";
import type { ReturnFile } from "./return-file.ts";

/** What is said of one return as JSON: by `check --json`, and by the page that checks files. */
interface ReturnReport {
  readonly file: string;
  /** Null where the file could not be read. */
  readonly sha256: string | null;
  /** Partner id; null where the return does not say, or says nobody known. */
  readonly partner: string | null;
  /** The round the return is for, as it says itself. */
  readonly round: IsoDay | null;
  readonly layout: Layout | null;
  /** Updates found in it. */
  readonly rows: number;
  /** KPI values that it gives. */
  readonly kpiRows: number;
  readonly findings: readonly Finding[];
  /** What each column was taken for, as `plan` says it. */
  readonly tables: readonly object[];
  readonly questions: readonly FormQuestion[];
  /** Who sent it, and how that is known. */
  readonly sender: ReturnSender;
}

const NOBODY: ReturnSender = { partner: null, how: "unknown" };

/** Reduces a file to what is reported of it. */
export function returnReport(
  returned: ReturnFile,
  plan: Pick<Plan, "partners"> = { partners: [] },
): ReturnReport {
  const { file, findings } = returned;
  if (returned.kind === "unread") {
    const unread = { sha256: null, partner: null, round: null, layout: null, rows: 0, kpiRows: 0 };
    return { file, ...unread, findings, tables: [], questions: [], sender: NOBODY };
  }
  const { sha256, partner, reading } = returned;
  const { layout, identity } = reading;
  return {
    file,
    sha256,
    partner,
    round: identity.roundDay,
    layout,
    rows: reading.rows.length,
    kpiRows: reading.kpiRows.filter(givesValue).length,
    findings,
    tables: returnTables(reading).map(tableJson),
    questions: [...senderQuestions(file, reading, plan), ...returnQuestions(reading)],
    sender: senderOf(returned),
  };
}
