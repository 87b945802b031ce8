import { PARTNER } from "../master/partner-forms.ts";
import { LEDGER_STATES } from "../master/progress-log.ts";
import { oneOf } from "../table/choice-forms.ts";
import { date, long, number, text } from "../table/column-kinds.ts";
import { SOME_DAY } from "../table/day-forms.ts";
import { defineTable, type RowOf } from "../table/define-table.ts";
import { MOMENT, NAME } from "../table/text-forms.ts";
import { KPI_PERIOD } from "./kpi-period-label.ts";

/** Every value of a KPI that came in a return, with where it came from. */
export const KPI_LOG = defineTable({
  sheet: "KPI log",
  table: "KPILog",
  note: "Every figure that came in a return, with the file and cells it came from.",
  key: ["id"],
  optional: true,
  columns: {
    id: text("Line", 16, NAME),
    round: date("Round", SOME_DAY),
    kpi: text("KPI", 6, NAME),
    year: text("Financial year", 26, NAME),
    period: text("Period", 14, KPI_PERIOD),
    /** Exactly as the partner wrote it. */
    value: text("Value as written", 16),
    note: long("Note", 36),
    /** The partner's id; null where none is stated or known. */
    partner: text("Partner", 20, PARTNER),
    partnerWritten: text("Partner as written", 20),
    version: number("Version"),
    /** `Set aside` for a value that was refused, with why in `why`. */
    state: text("State", 14, oneOf(LEDGER_STATES)),
    why: long("Why", 36),
    file: text("File", 30),
    sheet: text("Sheet", 16),
    cells: text("Cells", 20),
    received: text("Received", 18, MOMENT),
    sha256: text("SHA-256 of the file", 20),
  },
});

/** One value of a KPI as it came in a return. No line is ever taken out. */
export type KpiLogLine = RowOf<typeof KPI_LOG>;
