import { type Item, type Node, isPlan, isYearOnly } from "./items.ts";

const isClose = ({ link }: Item): boolean =>
  link === "glue" || link === "comma" || link === "break";

/** Puts each year to its unit, and the months in brackets to their quarter. */
export function attachYears(nodes: readonly Node[]): Node[] {
  const out: Node[] = [];
  let at = 0;
  for (;;) {
    const node = nodes[at];
    if (!node) break;
    const step = takeItem(nodes, node.item, at);
    out.push({ item: step.item, before: node.before });
    at = step.next;
  }
  return out;
}

interface Step {
  readonly item: Item;
  readonly next: number;
}

function takeItem(nodes: readonly Node[], item: Item, at: number): Step {
  const follower = nodes[at + 1]?.item;
  if (!isYearOnly(item)) return takeYearAfter(nodes, takeMonths(nodes, item, at + 1));
  const unitFollows =
    follower?.unit != null &&
    follower.year === null &&
    (isClose(follower) || (follower.link === "range" && follower.unit.name === "quarter"));
  if (!unitFollows || hasYearOfItsOwn(nodes, at + 1, isPlan(item))) return { item, next: at + 1 };
  const lead = { ...follower, year: item.year, link: item.link, yearFirst: true };
  const merged: Item = {
    ...lead,
    edges: [...item.edges, ...follower.edges],
    warnings: [...item.warnings, ...follower.warnings],
  };
  return takeMonths(nodes, merged, at + 2);
}

/** True where the units from here on are followed by a year, so that the year before is not theirs. */
function hasYearOfItsOwn(nodes: readonly Node[], at: number, afterPlan: boolean): boolean {
  let next = at + 1;
  while (nodes[next]?.item.unit != null && nodes[next]?.item.year === null) next++;
  const year = nodes[next]?.item;
  if (!isYearOnly(year) || year === undefined) return false;
  return year.link === "glue" || (afterPlan && isClose(year));
}

/** `Q1 (Apr-Jun)`: the months that say which quarter is meant. */
function takeMonths(nodes: readonly Node[], item: Item, at: number): Step {
  const months: number[] = [];
  let next = at;
  if (item.unit?.name === "quarter" && nodes[at]?.item.link === "glue") {
    for (;;) {
      const unit = nodes[next]?.item.unit;
      const inside = next === at || nodes[next]?.item.link !== "glue";
      if (unit?.name !== "month" || !inside || months.length === 3) break;
      if (next > at && nodes[next]?.item.link === "words") break;
      months.push(unit.month);
      next++;
      if (nodes[next - 1]?.item.year) break;
    }
  }
  const year = months.length > 0 ? nodes[next - 1]?.item.year : null;
  return { item: { ...item, months, year: item.year ?? year ?? null }, next };
}

function takeYearAfter(nodes: readonly Node[], step: Step): Step {
  const year = nodes[step.next]?.item;
  if (step.item.year !== null || year?.unit !== null || year.year === null) return step;
  if (!isClose(year) && year.link !== "range") return step;
  const leads = nodes[step.next + 1]?.item;
  if (year.link !== "glue" && leads?.unit != null && leads.year === null && leads.link === "glue") {
    return step;
  }
  return {
    item: { ...step.item, year: year.year, warnings: [...step.item.warnings, ...year.warnings] },
    next: step.next + 1,
  };
}
