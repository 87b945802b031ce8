import type { PackBlock, PackSection, PackText } from "../../../publish/pack.ts";
import type { PlanGroup } from "../actions/plan-groups.ts";
import { thresholdNote } from "../actions/threshold-notes.ts";
import type { TrackedAction } from "../actions/tracked-actions.ts";
import type { PackInput } from "../pack-input.ts";
import { ownText } from "../pack-text.ts";
import { actionTable } from "./action-table.ts";
import { latestUpdates } from "./latest-updates.ts";

function headingOf({ ref, title }: TrackedAction): PackText {
  return { text: `${ref}: ${title.text}`, origin: title.origin };
}

/** The updates below a table: a heading for each action that has any, in the plan's order. */
function updateBlocks(
  group: PlanGroup,
  updates: ReadonlyMap<string, readonly PackText[]>,
): PackBlock[] {
  const blocks = group.actions.flatMap((tracked): PackBlock[] => {
    const items = updates.get(tracked.ref) ?? [];
    if (items.length === 0) return [];
    return [
      { kind: "heading", text: headingOf(tracked) },
      { kind: "list", items },
    ];
  });
  const without = group.actions.filter(({ ref }) => !updates.has(ref)).map(({ ref }) => ref);
  const words =
    without.length === group.actions.length
      ? "No update has come on any action of this section."
      : `No update has come on ${without.join(", ")}.`;
  const silent: PackBlock = { kind: "paragraph", text: ownText(words) };
  return without.length === 0 ? blocks : [...blocks, silent];
}

/** A section of the paper for each section of the plan: its actions as a table, then their latest updates. */
export function actionSections(input: PackInput, groups: readonly PlanGroup[]): PackSection[] {
  const updates = latestUpdates(input.master, input.date);
  const note = thresholdNote(input.master.plan.policy);
  return groups.map((group, index) => ({
    id: `section_${index + 1}`,
    heading: group.heading.text,
    blocks: [
      { kind: "table", table: actionTable(group, index + 1, note) },
      ...updateBlocks(group, updates),
    ],
  }));
}
