import type { KpiRule } from "./kpi-rule.ts";
import { formulaInKpiValue } from "./rules/formula-in-kpi-value.ts";
import { kpiOfAnotherPartner } from "./rules/kpi-of-another-partner.ts";
import { kpiPeriodNotOver } from "./rules/kpi-period-not-over.ts";
import { kpiShareOutOfRange } from "./rules/kpi-share-out-of-range.ts";
import { kpiValueNotANumber } from "./rules/kpi-value-not-a-number.ts";
import { kpiValueTwice } from "./rules/kpi-value-twice.ts";
import { negativeKpiCount } from "./rules/negative-kpi-count.ts";
import { placeholderKpiValue } from "./rules/placeholder-kpi-value.ts";
import { unknownKpi } from "./rules/unknown-kpi.ts";
import { unknownKpiPeriod } from "./rules/unknown-kpi-period.ts";

/**
 * Every rule about KPI values, in the order in which faults of one cell are told: only the first is
 * said, the rest follow from it. They come after those about updates.
 */
export const KPI_RULES: readonly KpiRule[] = [
  unknownKpi,
  unknownKpiPeriod,
  kpiPeriodNotOver,
  kpiOfAnotherPartner,
  placeholderKpiValue,
  kpiValueNotANumber,
  kpiShareOutOfRange,
  negativeKpiCount,
  kpiValueTwice,
  formulaInKpiValue,
];
