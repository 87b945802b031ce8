import type { DateField } from "../calendar/read-under-heading.ts";
import type { UpdateField } from "../plan/column-fields.ts";
import type { Timescale } from "../calendar/timescale.ts";
import type { IsoDay } from "../calendar/iso-day.ts";
import type { KpiFacts } from "../plan/kpi-facts.ts";
import type { PreviousUpdate } from "../plan/master/previous-updates.ts";
import type { PartnerReading, ReferenceReading, StatusReading } from "../plan/reading.ts";
import type { CellAddress } from "../workbook/address.ts";
import type { AlteredCell } from "./cells/altered-cell.ts";
import type { Answer, ExtraAnswer, Repeated } from "./cells/answer.ts";
import type { ColumnReading } from "./rows/column-reading.ts";
import type { SeenBeside } from "./beside/seen-beside.ts";
import type { SheetSender } from "./identity/sheet-sender.ts";
import type { KpiRow } from "./kpi/kpi-row.ts";

/** A date answer and how it reads. `day` is null where it is no single day; nothing is guessed. */
export interface DateReading {
  readonly answer: Answer;
  readonly day: IsoDay | null;
  readonly timescale: Timescale;
}

/** The fields whose answers are read as dates, in the order of the template's columns. */
export const DATE_FIELDS = [
  "start",
  "finish",
  "forecast",
  "completed",
] as const satisfies readonly (UpdateField & DateField)[];

/** Whether a field's answers are read as dates. */
export function isDateField(field: string): field is DateField {
  return DATE_FIELDS.some((dated) => dated === field);
}

/** One update as a partner wrote it, with every reading beside what was written. */
export interface ReturnRow {
  readonly sheet: string;
  /** Counted from 0: the row in which it starts. */
  readonly row: number;
  /** The section of the banner or block it stands under, by number. */
  readonly section: string | null;
  readonly answers: Readonly<Partial<Record<UpdateField, Answer>>>;
  readonly extras: readonly ExtraAnswer[];
  /** References of the rows below over which its update's cell is merged, though they are rows of their own. */
  readonly mergedOver?: readonly Answer[];
  readonly reference: ReferenceReading;
  /** From the row's own Stakeholder cell; `missing` where there is none. */
  readonly partner: PartnerReading;
  /** Where it was taken from the name in a row above, in an empty cell below it: that cell. */
  readonly partnerAbove?: CellAddress;
  readonly status: StatusReading;
  readonly dates: Readonly<Partial<Record<DateField, DateReading>>>;
}

/** Which form a return was sent on. */
export type Layout = "template-v1" | "tracking-form" | "progress-table" | "whole-plan" | "unknown";

/** One table found in a return, and what became of its headings. */
export interface TableReading {
  readonly sheet: string;
  /** Row of the (first) heading row, counted from 0. */
  readonly headingRow: number;
  readonly headings: readonly {
    readonly heading: string;
    readonly address: CellAddress;
    readonly field: UpdateField | null;
    /** Set where the column repeats the plan or an earlier round. */
    readonly repeats?: Repeated;
    /** Set where the team filled a column of the whole plan: it is no news. */
    readonly ofPlan?: boolean;
    /** What it was taken for in the vocabulary of every form; absent where nobody read it so. */
    readonly reading?: ColumnReading;
  }[];
  /** Every row of its heading, also where it is repeated, counted from 0. */
  readonly headingRows?: readonly number[];
  /** Rows below the heading that say anything. */
  readonly rows?: number;
  /** Fields that the layout has and this table lacks. */
  readonly missing: readonly UpdateField[];
}

/** How it is known who sent a return. */
export type SenderHow = "cell" | "sheet title" | "file name" | "lead" | "told" | "unknown";

/** Who the return says it is from and for. */
export interface ReturnIdentity {
  readonly plan: Answer | null;
  readonly partner: Answer | null;
  readonly partnerReading: PartnerReading;
  /** How that is known; absent where nobody looked. */
  readonly how?: SenderHow;
  readonly round: Answer | null;
  /** The round's day, from the labelled cell or from a heading such as "Progress updates reported in …". */
  readonly roundDay: IsoDay | null;
  readonly templateVersion: Answer | null;
}

/**
 * Why a workbook can be no return as it is: it is the team's master, no cell of it holds anything, or
 * what it holds is on hidden sheets.
 */
export type NoReturn = "master" | "empty" | "hidden";

/** A partner's workbook, read. */
export interface Return {
  readonly layout: Layout;
  readonly identity: ReturnIdentity;
  /** The "Nothing to report this round" cell where it is answered Yes; null otherwise. */
  readonly nil: Answer | null;
  readonly tables: readonly TableReading[];
  readonly rows: readonly ReturnRow[];
  /** Rows of its tables of KPI values in which the partner answered. */
  readonly kpiRows: readonly KpiRow[];
  /** The plan's KPIs as the return lists them itself; null where it lists none. */
  readonly listedKpis: readonly KpiFacts[] | null;
  /** What the return shows as said in the last round. */
  readonly shown: readonly PreviousUpdate[];
  /** Cells with content that no table and no label explains: said, never dropped in silence. */
  readonly unread: readonly Answer[];
  /** Names of the sheets that a reader does not see; absent where every sheet is shown. */
  readonly hiddenSheets?: readonly string[];
  /** What is seen beside plain values: notes, shapes, struck-through, hidden and covered words. */
  readonly beside?: readonly SeenBeside[];
  /** Cells of a plan that is sent back which differ from the plan and answer nothing. */
  readonly altered?: readonly AlteredCell[];
  /** What else stands in the nil cell, or what stands there instead of an answer. */
  readonly nilWords?: Answer;
  /** Sheets whose rows are read as another partner's than the file. */
  readonly sheetSenders?: readonly SheetSender[];
  /** Set where something about the workbook explains why it holds no updates. */
  readonly noReturn?: NoReturn;
}
