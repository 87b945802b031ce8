import type { Finding } from "../../finding/finding.ts";
import type { KpiContext } from "./kpi-context.ts";
import { KPI_RULES } from "./kpi-rules.ts";

/** Every finding about the KPI values of a return, in the order of the rules; the first of each cell. */
export function checkKpis(context: KpiContext): Finding[] {
  const told = new Set<string>();
  return KPI_RULES.flatMap(({ code, severity, check }) => {
    const kept = check(context).flatMap((fault) => {
      const cells = fault.cells.filter((cell) => !told.has(`${fault.sheet ?? ""}!${cell}`));
      return cells.length > 0 ? [{ code, severity, ...fault, cells }] : [];
    });
    for (const { sheet, cells } of kept)
      for (const cell of cells) told.add(`${sheet ?? ""}!${cell}`);
    return kept;
  });
}
