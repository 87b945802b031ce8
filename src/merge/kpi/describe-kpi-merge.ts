import { figure, count } from "../../text/count.ts";
import type { KpiLogLine } from "../../plan/register/kpi-log.ts";
import { describeTally } from "../describe-tally.ts";
import { quoteShort } from "../words/remarks.ts";
import { writtenFigure } from "./compare-figures.ts";
import { kpiRef, placeName } from "./kpi-key.ts";
import type { KpiMerge } from "./merge-kpi-log.ts";

/** So many lines fit on a screen; the rest are counted. */
const MOST = 12;

function listed(lines: readonly string[], more: string): string[] {
  const left = lines.length - MOST;
  return [...lines.slice(0, MOST), ...(left > 0 ? [`  and ${figure(left)} more ${more}`] : [])];
}

/** What a line says as its partner wrote it: `KPI 4, Quarter 2, April 2018 to March 2019: "about 20"`. */
function saidIn(line: KpiLogLine): string {
  const said = line.value.trim() === "" ? "a note alone" : `"${quoteShort(line.value)}"`;
  return `${writtenFigure(line)}: ${said}`;
}

function setAsideLine(line: KpiLogLine): string {
  return `  ${saidIn(line)}, in ${line.file}, ${line.sheet}, ${line.cells}. ${line.why}`;
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
    ...(tally.valuesIn > 0 ? [describeTally("KPI value", tally)] : []),
    ...(setAside.length > 0
      ? [`${count(setAside.length, "KPI value was", "KPI values were")} set aside:`]
      : []),
    ...listed(setAside, "in the KPI log"),
    ...(changes.length > 0
      ? [`${count(changes.length, "figure")} changed in the KPIs sheet:`]
      : []),
    ...listed(changed, "in the KPIs sheet"),
    ...(marked.length > 0
      ? [
          `${count(marked.length, "blank figure")} of past periods marked [x], no data, in the KPIs sheet:`,
        ]
      : []),
    ...listed(
      marked.map((place) => `  ${kpiRef(place)}, ${placeName(place)}`),
      "in the KPIs sheet",
    ),
  ];
}
