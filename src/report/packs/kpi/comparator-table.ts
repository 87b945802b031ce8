import { longDay } from "../../../calendar/iso-day.ts";
import type { Policy } from "../../../plan/plan.ts";
import { readFigure } from "../../../plan/register/read-figure.ts";
import type { PackCell, PackTable } from "../../../publish/pack.ts";
import { protectionOf, type Protection } from "../../../publish/small-numbers/protection.ts";
import { decimalDifference } from "../../../rate/kpi/is-at-most.ts";
import { tidy } from "../../../text/tidy.ts";
import { numberCell, ownText } from "../pack-text.ts";
import { comparatorShown } from "./figure-beside.ts";
import { figureCell, kpiCell, typedCell } from "./kpi-cells.ts";
import type { KpiLine, KpiLines } from "./kpi-lines.ts";
import { markerNotes } from "./kpi-notes.ts";
import { earlierShown, isOpen, NOT_SHOWN } from "./kpi-standing.ts";

/** A gap from the figure as it is printed, so that it says no more than the figure does. */
function gapOf({ kpi }: KpiLine, value: number, own: number): PackCell {
  const gap =
    kpi.polarity === "higher" ? decimalDifference(value, own) : decimalDifference(own, value);
  return numberCell(gap, gap.toLocaleString("en-GB", { maximumFractionDigits: 2 }));
}

function gapCells(line: KpiLine, protection: Protection): PackCell[] {
  const { rated, shown } = line;
  if (rated?.gap == null || rated.period === null) return [ownText("[x]"), ownText("[x]")];
  if (!isOpen(line)) return [ownText(NOT_SHOWN), ownText(NOT_SHOWN)];
  const now = shown.shown[rated.period].number;
  const value = comparatorShown(line, protection)?.number ?? null;
  if (value === null) return [ownText(NOT_SHOWN), ownText(NOT_SHOWN)];
  const { previous } = rated;
  const then = previous === null ? null : earlierShown(line, previous, protection);
  const hidden = previous === null ? "[x]" : NOT_SHOWN;
  return [
    then?.number == null ? ownText(hidden) : gapOf(line, value, then.number),
    now === null ? ownText("[x]") : gapOf(line, value, now),
  ];
}

/** The comparator's value as it was typed, unless it may not stand so. */
function valueCell(line: KpiLine, protection: Protection): PackCell {
  const { comparatorValue } = line.year;
  const shown = comparatorShown(line, protection);
  const typed = numberTyped(comparatorValue);
  const isAsTyped = shown === null || (typed !== null && shown.number === typed);
  return isAsTyped ? typedCell(line, "comparatorValue", comparatorValue, "[x]") : figureCell(shown);
}

function numberTyped(text: string): number | null {
  const figure = readFigure(text);
  return figure.kind === "number" ? figure.number : null;
}

/** The KPIs that are compared with others: with whom, when, and the gap then and now (domain reference 2.4 D3, D4). */
export function comparatorTable(shown: KpiLines, policy: Policy): PackTable {
  const compared = shown.lines.filter(
    ({ year }) => tidy(year.comparator) !== "" || tidy(year.comparatorValue) !== "",
  );
  const protection = protectionOf(policy);
  const rows = compared.map((line) => [
    kpiCell(line),
    typedCell(line, "comparator", line.year.comparator, "Not named"),
    valueCell(line, protection),
    ownText(line.year.comparatorDate === null ? "Not dated" : longDay(line.year.comparatorDate)),
    ...gapCells(line, protection),
  ]);
  return {
    id: "KPI_comparators",
    title: `KPI comparators (${shown.year})`,
    description: "One row for each KPI that is compared with a figure from elsewhere.",
    columns: [
      { heading: "KPI", kind: "long", width: 5 },
      { heading: "Comparator", kind: "text", width: 3 },
      { heading: "Its value", kind: "text", width: 2 },
      { heading: "As of", kind: "text", width: 2 },
      { heading: "Gap at the period before", kind: "number", width: 2 },
      { heading: "Gap now", kind: "number", width: 2 },
    ],
    rows,
    notes: [
      "A gap above zero is on the worse side of the comparator; for KPIs that are context only or have a range, above it. Both gaps are to the comparator's value as it stands.",
      ...markerNotes(rows, policy, ["[c]"]),
      "[x] means that a figure is missing on one side.",
    ],
    wide: true,
  };
}
