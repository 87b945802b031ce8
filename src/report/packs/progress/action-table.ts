import type { PackColumn, PackTable } from "../../../publish/pack.ts";
import { exceptionsFirst } from "../actions/exceptions-first.ts";
import type { PlanGroup } from "../actions/plan-groups.ts";
import { ownText } from "../pack-text.ts";
import { ratingCell, reasonCell } from "./rating-cells.ts";

const COLUMNS: readonly PackColumn[] = [
  { heading: "Reference", kind: "text", width: 9 },
  { heading: "Action", kind: "long", width: 28 },
  { heading: "Lead", kind: "text", width: 14 },
  { heading: "Due", kind: "text", width: 14 },
  { heading: "Rating and status", kind: "text", width: 14 },
  { heading: "Reason and change since the last round", kind: "long", width: 28 },
];

/** Every action of one group, exceptions first. `number` makes its name unique in the pack. */
export function actionTable(group: PlanGroup, number: number, note: string): PackTable {
  return {
    id: `actions_${number}`,
    title: group.isWholePlan ? "All actions" : `Actions: ${group.heading.text}`,
    description: "One row for each action: Red first, then Amber, Grey, Green and Blue.",
    columns: COLUMNS,
    rows: exceptionsFirst(group.actions).map((tracked) => [
      ownText(tracked.ref),
      tracked.title,
      tracked.lead,
      tracked.due,
      ratingCell(tracked),
      reasonCell(tracked),
    ]),
    notes: [note],
    wide: true,
  };
}
