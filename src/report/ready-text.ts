import type { ReadyRows } from "../check/count-ready-rows.ts";
import { TEMPLATE_SHEETS } from "../plan/return-template.ts";
import { count, figure } from "../text/count.ts";

/**
 * How far a return is, in words: `24 of 26 rows ready`; `rows not checked`; `nothing to report`; `no rows
 * answered`, with what to do where the template asks for it.
 */
export function readyText({ rows, ready, nil, layout }: ReadyRows): string {
  if (ready === null) return "rows not checked";
  if (rows > 0) return `${figure(ready)} of ${count(rows, "row")} ready`;
  if (nil) return "nothing to report";
  return layout === "template-v1"
    ? `no rows answered (if there is nothing to report, say so on "${TEMPLATE_SHEETS.start}")`
    : "no rows answered";
}
