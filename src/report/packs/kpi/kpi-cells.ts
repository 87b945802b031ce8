import { KPIS } from "../../../plan/master/kpis.ts";
import type { KeyOf } from "../../../plan/table/define-table.ts";
import type { Origin, PackCell } from "../../../publish/pack.ts";
import type { PrintedFigure } from "../../../publish/small-numbers/protect-kpi-year.ts";
import { tidy } from "../../../text/tidy.ts";
import { numberCell, originOf, ownText, typedText } from "../pack-text.ts";
import type { KpiLine } from "./kpi-lines.ts";

type KpiColumn = KeyOf<typeof KPIS>;

/** The place of one of a KPI's values in the master. */
export function kpiOrigin({ kpi, year }: KpiLine, key: KpiColumn): Origin {
  return originOf(KPIS, `${kpi.number}, ${year.year}`, key);
}

/** What names a row: `4. Referrals from other sources`. */
export function kpiCell(line: KpiLine): PackCell {
  const { number, measure } = line.kpi;
  return typedText(`${number}. ${tidy(measure)}`, kpiOrigin(line, "measure"));
}

/** What the team typed, or the tool's own words where it typed nothing. */
export function typedCell(line: KpiLine, key: KpiColumn, text: string, blank: string): PackCell {
  const typed = tidy(text);
  return typed === "" ? ownText(blank) : typedText(typed, kpiOrigin(line, key));
}

/** A figure as it may be printed. */
export function figureCell({ text, number }: PrintedFigure): PackCell {
  return number === null ? ownText(text) : numberCell(number, text);
}
