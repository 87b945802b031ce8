import type { PackTable } from "../../../publish/pack.ts";
import type { PackInput } from "../pack-input.ts";
import { comparatorTable } from "./comparator-table.ts";
import { correctiveTable } from "./corrective-table.ts";
import { definitionsTable } from "./definitions-table.ts";
import { figuresTable } from "./figures-table.ts";
import { kpiLines } from "./kpi-lines.ts";
import { standingTable } from "./standing-table.ts";

/**
 * The KPI tables of a paper, six columns at most each: figures, targets and ratings, comparators,
 * corrective action, definitions. They show the latest year of which a quarter is over; none where the
 * master has no KPI figures.
 */
export function kpiTables(input: PackInput): readonly PackTable[] {
  const lines = kpiLines(input);
  if (lines === null) return [];
  const { policy } = input.master.plan;
  const optional = [comparatorTable(lines, policy), correctiveTable(lines)];
  return [
    figuresTable(lines, policy),
    standingTable(lines, policy),
    ...optional.filter(({ rows }) => rows.length > 0),
    definitionsTable(lines),
  ];
}
