import { figure, count } from "../../text/count.ts";
import type { KpiLogLine } from "../../plan/register/kpi-figures.ts";
import type { KpiMerge } from "./merge-kpis.ts";

/** So many lines fit on a screen; the rest are counted. */
const MOST = 12;

function listed(lines: readonly string[], more: string): string[] {
  const left = lines.length - MOST;
  return [...lines.slice(0, MOST), ...(left > 0 ? [`  and ${figure(left)} more ${more}`] : [])];
}

function tallyLine({ tally }: KpiMerge): string {
  const fates: readonly (readonly [number, string])[] = [
    [tally.merged, "merged"],
    [tally.superseded, "replaced"],
    [tally.inConflict, "in conflict"],
    [tally.setAside, "set aside"],
    [tally.alreadyKnown, "merged before"],
  ];
  const parts = fates.filter(([number]) => number > 0).map(([number, fate]) => `${number} ${fate}`);
  return `${count(tally.valuesIn, "KPI value")} in: ${parts.join(", ")}.`;
}

function setAsideLine(line: KpiLogLine): string {
  return `  Set aside: ${line.file}, ${line.sheet}, ${line.cells}. ${line.why}`;
}

/** What a merge did with KPI values, one line each; none where it did nothing with any. */
export function describeKpiMerge(kpis: KpiMerge): string[] {
  const { added, changes, marked, tally } = kpis;
  const changed = changes.map(
    ({ ref, field, from, to }) =>
      `  ${ref}, ${field}: ${to === "" ? "taken back" : to}${from === "" ? "" : `, before ${from}`}`,
  );
  const setAside = added.filter(({ state }) => state === "Set aside").map(setAsideLine);
  return [
    ...(tally.valuesIn > 0 ? [tallyLine(kpis)] : []),
    ...listed(setAside, "in the KPI log"),
    ...(changes.length > 0
      ? [`${count(changes.length, "figure")} changed in the KPIs sheet:`]
      : []),
    ...listed(changed, "in the KPIs sheet"),
    ...(marked > 0
      ? [`${count(marked, "blank figure")} of past periods marked [x], no data, in the KPIs sheet.`]
      : []),
  ];
}
