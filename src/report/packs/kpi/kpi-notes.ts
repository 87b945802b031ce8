import { KPI_MARKERS } from "../../../plan/register/kpi-markers.ts";
import type { Policy } from "../../../plan/plan.ts";
import { kpiThresholdWords } from "../../../plan/thresholds.ts";
import { protectionOf } from "../../../publish/small-numbers/protection.ts";
import type { PackTable } from "../../../publish/pack.ts";
import type { KpiLine, KpiLines } from "./kpi-lines.ts";
import { isNotComparable } from "./kpi-standing.ts";

type Marker = (typeof KPI_MARKERS)[number];

const MARKERS: readonly (readonly [Marker, (policy: Policy) => string])[] = [
  [
    "[c]",
    (policy) =>
      `[c] means that a count is not shown, to protect individuals: it is from 1 to ${protectionOf(policy).below - 1}, or another could be worked out from it.`,
  ],
  ["[x]", () => "[x] means that no figure was received."],
  [
    "[z]",
    () =>
      "[z] means not applicable: the period was not over on the date of this paper, or the KPI has no figure for it.",
  ],
];

/** What each of these markers means; those that are not in the table are left out. */
export function markerNotes(
  rows: PackTable["rows"],
  policy: Policy,
  explained: readonly Marker[] = KPI_MARKERS,
): readonly string[] {
  const texts = new Set(rows.flatMap((row) => row.map(({ text }) => text)));
  return MARKERS.filter(([marker]) => explained.includes(marker) && texts.has(marker)).map(
    ([, words]) => words(policy),
  );
}

/** What a direction is worked out from, where a KPI has none. */
export function directionNotes({ lines }: KpiLines): readonly string[] {
  if (!lines.some(isNotComparable)) return [];
  return [
    "Not comparable means that there is no earlier figure to compare with: that of the quarter before, or, where figures are cumulative, of the same quarter of the year before.",
  ];
}

function numbersOf(lines: readonly KpiLine[]): string {
  return lines.map(({ kpi }) => kpi.number).join(", ");
}

/** How counts of people were protected, and what could not be. */
export function protectionNotes({ lines }: KpiLines, policy: Policy): readonly string[] {
  const { below, roundTo, internalOnly } = protectionOf(policy);
  const counted = lines.filter(({ shown }) => shown.counts !== null);
  const unchecked = lines.filter(({ shown }) => shown.isUnchecked);
  const refused = lines.filter(({ shown }) => (shown.counts?.refused.length ?? 0) > 0);
  return [
    ...(internalOnly
      ? ["Small numbers are not protected: these figures are for use inside the team only."]
      : []),
    ...(counted.length > 0 && roundTo > 1
      ? [
          `Counts of people from ${below} are rounded to the nearest ${roundTo}, totals on their own, so figures may not sum. Ratings are worked out before rounding.`,
        ]
      : []),
    ...(unchecked.length > 0
      ? [
          `KPI ${numbersOf(unchecked)}: these figures come without the numbers of people behind them. Whether those are small has not been checked.`,
        ]
      : []),
    ...(refused.length > 0
      ? [
          `KPI ${numbersOf(refused)}: a hidden figure could be worked out from what was published before. This table cannot be published as it is.`,
        ]
      : []),
  ];
}

/** The thresholds behind the ratings, and why some KPIs have no colour. */
export function ratingNotes({ lines }: KpiLines, policy: Policy): readonly string[] {
  const thresholds = kpiThresholdWords(policy);
  const isContext = lines.some(({ kpi }) => kpi.polarity === "context");
  const isCumulative = lines.some(({ year }) => year.counting === "Cumulative");
  return [
    `Thresholds used. ${thresholds.join(" ")}`,
    isCumulative
      ? "A cumulative figure is held against the share of the year's target for the quarters that have passed; any other figure against the target as it stands."
      : "Each figure is held against the target as it stands.",
    ...(isContext
      ? [
          "KPIs that are context only have no colour: a rise or a fall is neither better nor worse in itself. More reports can mean more trust in reporting.",
        ]
      : []),
  ];
}
