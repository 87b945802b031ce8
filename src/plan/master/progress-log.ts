import { oneOf } from "../table/choice-forms.ts";
import { addedLater, date, long, number, partOf, text } from "../table/column-kinds.ts";
import { SOME_DAY } from "../table/day-forms.ts";
import { defineTable, type PartOf, type RestOf } from "../table/define-table.ts";
import { MOMENT, NAME_OR_NULL } from "../table/text-forms.ts";
import { PARTNER } from "./partner-forms.ts";

/** Where an update in the ledger may stand. No line is ever taken out. */
export const LEDGER_STATES = [
  /** Counts towards the plan. */
  "Merged",
  /** A later version from the same partner took its place. */
  "Superseded",
  /** Waits for a person to say which action it belongs to. */
  "To place",
  /** Differs from another value, and a person must choose. */
  "In conflict",
  /** A person decided that it belongs to no action. */
  "Set aside",
] as const;

/** The ledger: every update ever merged, one line for each action, partner, round and version. */
export const PROGRESS_LOG = defineTable({
  sheet: "Progress log",
  table: "ProgressLog",
  note: "Every update ever merged, with the file and cells it came from. Nothing is taken out.",
  key: ["id"],
  columns: {
    /** Stable for the same row of the same file: `3f9a1c2e Updates 12`. */
    id: text("Line", 16),
    round: date("Round", SOME_DAY),
    /** Null while it waits to be placed. */
    ref: text("Reference", 11, NAME_OR_NULL),
    refWritten: text("Reference as written", 12),
    /** The partner's id; null where none is stated or known. */
    partner: text("Partner", 20, PARTNER),
    partnerWritten: text("Partner as written", 20),
    /** 1 for the first return of this partner in this round, 2 for its first replacement, … */
    version: number("Version"),
    state: text("State", 14, oneOf(LEDGER_STATES)),
    actionTaken: partOf("values", long("Action taken", 60)),
    responsible: partOf("values", long("Individual(s) responsible", 24)),
    start: partOf("values", text("Target date start", 16)),
    finish: partOf("values", text("Target date finish", 16)),
    status: partOf("values", text("Status as written", 22)),
    forecast: partOf("values", text("Forecast finish", 16)),
    completed: partOf("values", text("Date completed", 16)),
    evidence: partOf("values", long("Evidence", 36)),
    obstacle: partOf("values", long("Obstacle or help needed", 36)),
    percent: partOf("values", addedLater(text("Per cent complete", 14), "")),
    /** Columns the tool does not know: `Heading: text`, one a line. */
    other: partOf("values", long("Other columns", 36)),
    file: text("File", 30),
    sheet: text("Sheet", 16),
    /** `Action taken C12; Status G12`. */
    cells: text("Cells", 30),
    /** When the file was received: ISO date and time. */
    received: text("Received", 18, MOMENT),
    sha256: text("SHA-256 of the file", 20),
  },
});

/** The answers of one update, each exactly as the partner sees it; empty texts where nothing was typed. */
export type LedgerValues = PartOf<typeof PROGRESS_LOG, "values">;

/** One update as it came in: what, from whom, from which cells of which file. */
export type LedgerLine = RestOf<typeof PROGRESS_LOG> & { readonly values: LedgerValues };
