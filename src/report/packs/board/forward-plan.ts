import { type ForwardPlanItem, FORWARD_PLAN } from "../../../plan/register/forward-plan.ts";
import type { PackBlock, PackCell, PackTable } from "../../../publish/pack.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";
import { dayCell, typedCell } from "./typed-cell.ts";

type Missing = "aim" | "target";

type Key = "id" | "item" | "aim" | "target" | "linked" | "lead" | "state";

function cellOf(item: ForwardPlanItem, key: Key, blank?: string): PackCell {
  return typedCell(item[key], originOf(FORWARD_PLAN, item.id, key), blank);
}

function planTable(items: readonly ForwardPlanItem[]): PackTable {
  return {
    id: "Forward_plan",
    title: "Forward plan",
    description: "Each item with the delivery aim and the target it serves, who leads it and when.",
    columns: [
      { heading: "Item", kind: "text", width: 1 },
      { heading: "What is planned", kind: "long", width: 4 },
      { heading: "Delivery aim", kind: "long", width: 3 },
      { heading: "Target it serves", kind: "long", width: 3 },
      { heading: "Lead", kind: "text", width: 2 },
      { heading: "Due", kind: "text", width: 2 },
    ],
    rows: items.map((item) => [
      cellOf(item, "id"),
      cellOf(item, "item"),
      cellOf(item, "aim"),
      cellOf(item, "target"),
      cellOf(item, "lead"),
      dayCell(item.due),
    ]),
    notes: [],
    wide: true,
  };
}

/** A table of its own: one of a paper has six columns at most (domain reference 6.3). */
function stateTable(items: readonly ForwardPlanItem[]): PackTable {
  return {
    id: "Forward_plan_state",
    title: "How the items of the forward plan stand",
    description: "Each item with the actions or KPIs it is linked to.",
    columns: [
      { heading: "Item", kind: "text", width: 1 },
      { heading: "Linked actions or KPIs", kind: "text", width: 7 },
      { heading: "State", kind: "text", width: 7 },
    ],
    rows: items.map((item) => [
      cellOf(item, "id"),
      cellOf(item, "linked", "None"),
      cellOf(item, "state"),
    ]),
    notes: [],
    wide: true,
  };
}

/** What an item is not linked to: an item serves an aim, and through it a target. */
function missingLinks(item: ForwardPlanItem): Missing[] {
  return (["aim", "target"] as const).filter((link) => item[link].trim() === "");
}

const WORDS: Readonly<Record<Missing, string>> = { aim: "a delivery aim", target: "a target" };

function unlinkedBlocks(items: readonly ForwardPlanItem[]): PackBlock[] {
  const unlinked = items.filter((item) => missingLinks(item).length > 0);
  const heading: PackBlock = { kind: "heading", text: ownText("Items not linked yet") };
  if (unlinked.length === 0) {
    const text = ownText("Every item is linked to a delivery aim and a target.");
    return [heading, { kind: "paragraph", text }];
  }
  const lines = unlinked.map((item) => {
    const missing = missingLinks(item).map((link) => WORDS[link]);
    const text = `${item.id}: ${item.item.trim()} – not linked to ${missing.join(" or ")}.`;
    return typedText(text, originOf(FORWARD_PLAN, item.id, "item"));
  });
  return [heading, { kind: "list", items: lines }];
}

/** The forward plan as blocks, with the items that serve no aim or target listed (domain reference 2.4 D6). */
export function forwardPlanBlocks(items: readonly ForwardPlanItem[]): PackBlock[] {
  return [
    { kind: "table", table: planTable(items) },
    { kind: "table", table: stateTable(items) },
    ...unlinkedBlocks(items),
  ];
}
