import { labelled, orBlank, YES_NO } from "../table/choice-forms.ts";
import {
  addedLater,
  choice,
  date,
  long,
  ofRatings,
  partOf,
  shown,
  text,
  typed,
  weighed,
} from "../table/column-kinds.ts";
import { defineTable } from "../table/define-table.ts";
import { FIGURE } from "../table/number-forms.ts";
import { NAME, TEXT } from "../table/text-forms.ts";
import { KPI_COUNTING, POLARITIES } from "./kpi-words.ts";

/** Null clears what the sheet shows. */
const SHOWN = orBlank(TEXT);

/** The indicators by financial year: the team types the figures, and returns of their providers fill them. */
export const KPIS = defineTable({
  sheet: "KPIs",
  table: "KPIs",
  note: "One row for each KPI and year. Enter figures in the yellow columns: a number, or [c] withheld, [x] not there, [z] does not apply.",
  key: ["number", "year"],
  takesFigures: true,
  columns: {
    /** The KPI's number: `4`, `B1`. */
    number: partOf("kpi", text("KPI", 6, NAME)),
    theme: partOf("kpi", text("Theme", 28)),
    measure: partOf("kpi", long("Measure", 44)),
    unit: partOf("kpi", text("Unit", 10)),
    polarity: partOf("kpi", text("Better when", 14, labelled(POLARITIES))),
    countsPeople: partOf("kpi", text("Counts people", 10, YES_NO)),
    /** As the sheet names it: `April 2018 to March 2019`. */
    year: partOf("year", text("Financial year", 26, NAME)),
    baseline: partOf("year", typed(text("Baseline", 10, FIGURE))),
    /** A number, or `90 to 100` for a range. */
    target: partOf("year", typed(text("Target", 10, FIGURE))),
    q1: partOf("values", weighed(text("Quarter 1 (April to June)", 12, FIGURE))),
    q2: partOf("values", weighed(text("Quarter 2 (July to September)", 12, FIGURE))),
    q3: partOf("values", weighed(text("Quarter 3 (October to December)", 12, FIGURE))),
    q4: partOf("values", weighed(text("Quarter 4 (January to March)", 12, FIGURE))),
    /** Short name of the partner that provides the figures. */
    provider: partOf("year", typed(text("Data provider", 20, NAME))),
    note: partOf("kpi", long("Note", 36)),
    total: partOf("values", addedLater(weighed(text("Year", 12, FIGURE)), "")),
    counting: partOf("year", addedLater(typed(choice("Quarters are", KPI_COUNTING, 14)), null)),
    /** What is counted, with numerator and denominator where it is a share. */
    definition: partOf(
      "year",
      addedLater(typed(long("Definition, with numerator and denominator", 44)), ""),
    ),
    /** `10%`, or a number in the KPI's own unit; empty for the plan's setting. */
    tolerance: partOf("year", addedLater(typed(text("Tolerance", 12, FIGURE)), "")),
    baselinePeriod: partOf("year", addedLater(typed(text("Baseline period", 20, NAME)), "")),
    comparator: partOf("year", addedLater(typed(text("Comparator", 24, NAME)), "")),
    comparatorValue: partOf("year", addedLater(typed(text("Comparator value", 12, FIGURE)), "")),
    comparatorDate: partOf("year", addedLater(typed(date("Comparator date")), null)),
    /** What is done about a Red; a Red without it is asked about. */
    correctiveAction: partOf("year", addedLater(typed(long("Corrective action", 36)), "")),
    rating: shown(addedLater(ofRatings(text("Rating", 10, SHOWN)), null)),
    reason: shown(addedLater(long("Reason for rating", 36, SHOWN), null)),
    direction: shown(addedLater(text("Direction", 15, SHOWN), null)),
  },
});
