import type { IsoDay } from "../../../calendar/iso-day.ts";
import { isPartOver } from "../../../calendar/year-part.ts";
import { KPI_PERIODS } from "../../../plan/register/kpi-periods.ts";
import type { PublishedFigure } from "../../../plan/register/published-figures.ts";
import type { Pack } from "../../../publish/pack.ts";
import type { PackInput } from "../pack-input.ts";
import { FIGURES_TABLE } from "./figures-table.ts";
import { kpiLines } from "./kpi-lines.ts";

/**
 * The KPI figures that a pack shows the public once it is approved, for the master to remember; none
 * where the pack has no table of them. `input` must be what the pack was built from.
 */
export function publishedFigures(
  input: PackInput,
  pack: Pick<Pack, "id" | "sections">,
  on: IsoDay,
): readonly PublishedFigure[] {
  const isThere = pack.sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === "table" && block.table.id === FIGURES_TABLE),
  );
  const shown = isThere ? kpiLines(input) : null;
  if (shown === null) return [];
  const over = KPI_PERIODS.filter((period) => isPartOver(shown.start, period, input.date));
  return shown.lines.flatMap(({ kpi, shown: figures }) =>
    over.map((period) => ({
      kpi: kpi.number,
      year: shown.year,
      period,
      shown: figures.shown[period].text,
      pack: pack.id,
      publishedOn: on,
    })),
  );
}
