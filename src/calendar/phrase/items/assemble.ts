import { attachYears } from "./attach-years.ts";
import { type Between, type Item, type Node, isPlan, isYearOnly, readNodes } from "./items.ts";
import type { Piece } from "../pieces/pieces.ts";

/** Items of one kind, joined as a range or a list. */
export interface Group {
  readonly items: readonly Item[];
  readonly plan: boolean;
}

/** One phase's time: the plan years, the dates, or both, which must agree. */
export interface Phrase {
  readonly frame: Group | null;
  readonly body: Group | null;
  readonly before: Between;
}

/** The phrases of a text, in its order. */
export interface Assembly {
  readonly phrases: readonly Phrase[];
  /** What follows the last phrase. */
  readonly after: Between;
}

function joinsOn(before: Item, item: Item): boolean {
  if (isPlan(before) !== isPlan(item)) return false;
  switch (item.link) {
    case "range":
    case "list":
      return true;
    case "slash":
      return before.year === null || before.unit?.name === "season";
    case "comma":
      return (
        (before.year === null && before.unit?.name === item.unit?.name) ||
        (isYearOnly(before) && isYearOnly(item)) ||
        before.edges.includes("start")
      );
    case "break":
      return before.year === null && before.unit?.name === item.unit?.name;
    default:
      return false;
  }
}

interface Cluster {
  readonly items: Item[];
  readonly before: Between;
}

function gather(nodes: readonly Node[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const { item, before } of nodes) {
    const last = clusters.at(-1);
    const previous = last?.items.at(-1);
    if (last && previous && joinsOn(previous, item)) last.items.push(item);
    else clusters.push({ items: [item], before });
  }
  return clusters;
}

const groupOf = ({ items }: Cluster): Group => ({ items, plan: items.every(isPlan) });

/** True where a group of plan years and a group of dates speak of the same time. */
function belong(first: Cluster, second: Cluster | undefined, third: Cluster | undefined): boolean {
  const link = second?.items[0]?.link;
  if (!second || link === undefined || link === "words" || link === "list") return false;
  const [planFirst, planSecond] = [groupOf(first).plan, groupOf(second).plan];
  if (planFirst === planSecond) return false;
  if (planFirst) return true;
  if (link === "slash") return false;
  const next = third?.items[0]?.link;
  const takenByNext =
    third !== undefined && !groupOf(third).plan && next !== "words" && next !== "break";
  return link !== "break" && !takenByNext;
}

/** Phrases in order: each the dates of one phase (domain reference 4.3 `when` and `multi`). */
export function assemble(pieces: readonly Piece[]): Assembly {
  const { nodes, after } = readNodes(pieces);
  const clusters = gather(attachYears(nodes));
  const phrases: Phrase[] = [];
  for (let at = 0; at < clusters.length; at++) {
    const first = clusters[at];
    if (!first) break;
    const second = clusters[at + 1];
    const pair = belong(first, second, clusters[at + 2]);
    const groups = [first, ...(pair && second ? [second] : [])].map(groupOf);
    phrases.push({
      frame: groups.find((group) => group.plan) ?? null,
      body: groups.find((group) => !group.plan) ?? null,
      before: first.before,
    });
    if (pair) at++;
  }
  return { phrases, after };
}
