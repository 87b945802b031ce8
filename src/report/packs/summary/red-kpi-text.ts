import type { PackText } from "../../../publish/pack.ts";
import { figure } from "../../../text/count.ts";
import { kpiCell, kpiOrigin } from "../kpi/kpi-cells.ts";
import { kpiLines } from "../kpi/kpi-lines.ts";
import { isShownRed } from "../kpi/kpi-standing.ts";
import type { PackInput } from "../pack-input.ts";
import { ownText, typedText } from "../pack-text.ts";
import type { Room } from "./room.ts";
import { shorten } from "../../../text/shorten.ts";

/**
 * The indicators that the progress paper's tables show as Red, by name; null where the plan has no
 * figures. One whose rating is not shown there is not named here either (domain reference 5.2).
 */
export function redKpiText(input: PackInput, room: Room): PackText | null {
  const lines = kpiLines(input);
  if (lines === null) return null;
  const red = lines.lines.filter(isShownRed);
  const [first] = red;
  if (!first) return ownText("No key performance indicator is shown as Red.");
  const named = red.slice(0, room.kpis);
  const texts = named.map((line) => kpiCell(line).text);
  const more = red.length - named.length;
  const rest = more > 0 ? `; and ${figure(more)} more` : "";
  const start =
    red.length === 1
      ? "Key performance indicator that is Red"
      : "Key performance indicators that are Red";
  const short = texts.map((text) => shorten(text, room.kpi)).join("; ");
  return {
    ...typedText(`${start}: ${short}${rest}.`, kpiOrigin(first, "measure")),
    full: `${start}: ${texts.join("; ")}.`,
  };
}
