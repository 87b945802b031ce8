import type { TimescaleWarning } from "../timescale.ts";
import type { Edge, Join, Mark, Piece, Unit, YearName } from "./pieces.ts";

/** How an element hangs together with the one before it. */
export type Link = "none" | "glue" | "comma" | "list" | "range" | "slash" | "break" | "words";

/** A named stretch of time: `March 2019`, `Q3 2019/20`, `Year 2`, `2018/19`. */
export interface Item {
  readonly unit: Unit | null;
  readonly year: YearName | null;
  /** Months in brackets beside a quarter. */
  readonly months: readonly number[];
  readonly edges: readonly Edge[];
  readonly weekday: number | null;
  readonly warnings: readonly TimescaleWarning[];
  readonly link: Link;
  /** True where the year stands before the unit, so that it holds for the units that follow. */
  readonly yearFirst: boolean;
}

/** Items of one kind, joined as a range or a list. */
export interface Group {
  readonly items: readonly Item[];
  readonly plan: boolean;
}

/** What stands between two phrases, or before the first and after the last. */
export interface Between {
  readonly marks: readonly Mark[];
  readonly range: boolean;
  readonly words: boolean;
}

/** One phase's time: the plan years, the dates, or both, which must agree. */
export interface Phrase {
  readonly frame: Group | null;
  readonly body: Group | null;
  readonly before: Between;
}

export interface Assembly {
  readonly phrases: readonly Phrase[];
  /** What follows the last phrase. */
  readonly after: Between;
}

interface Node {
  readonly item: Item;
  readonly before: Between;
}

const LINKS: Readonly<Record<Join, Link>> = {
  range: "range",
  "word-range": "range",
  list: "list",
  comma: "comma",
  slash: "slash",
  break: "break",
};
const STRENGTH: readonly Link[] = ["glue", "comma", "break", "slash", "list", "range", "words"];

const stronger = (a: Link, b: Link): Link => (STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b);

/** The dated elements of a phrase, each with how it is linked and what stands before it. */
function readNodes(pieces: readonly Piece[]): { readonly nodes: Node[]; readonly after: Between } {
  const nodes: Node[] = [];
  let link: Link = "glue";
  let edges: Edge[] = [];
  let marks: Mark[] = [];
  for (const piece of pieces) {
    if (piece.type === "join") {
      if (
        piece.join === "word-range" &&
        link !== "range" &&
        (nodes.length === 0 || link === "words")
      ) {
        edges.push("by");
      }
      link = stronger(link, LINKS[piece.join]);
    } else if (piece.type === "edge") edges.push(piece.edge);
    else if (piece.type === "mark") {
      marks.push(piece.mark);
      if (piece.mark !== "time" && piece.mark !== "uncertain") link = markLink(link);
    } else if (piece.type === "text") {
      edges = [];
      link = "words";
    } else if (piece.type === "element") {
      nodes.push({
        item: {
          unit: piece.unit,
          year: piece.year,
          months: [],
          edges,
          weekday: piece.weekday ?? null,
          warnings: piece.warnings ?? [],
          link: nodes.length === 0 ? "none" : link,
          yearFirst: false,
        },
        before: { marks, range: link === "range", words: link === "words" },
      });
      link = "glue";
      edges = [];
      marks = [];
    }
  }
  return { nodes, after: { marks, range: link === "range", words: link === "words" } };
}

/** A mark parts two dates, but a range before it is still open: "April 2019 - TBC". */
const markLink = (link: Link): Link => (link === "range" ? "range" : "words");

const isPlan = (item: Item | undefined): boolean =>
  item?.unit === null && item.year?.system === "plan";
const isYearOnly = (item: Item | undefined): boolean => item?.unit === null;
const isClose = (link: Link): boolean => link === "glue" || link === "comma" || link === "break";

/** Puts each year to its unit, and the months in brackets to their quarter. */
function attachYears(nodes: readonly Node[]): Node[] {
  const out: Node[] = [];
  let at = 0;
  while (at < nodes.length) {
    const step = takeItem(nodes, at);
    out.push({ item: step.item, before: nodes[at]?.before ?? NOTHING });
    at = step.next;
  }
  return out;
}

const NOTHING: Between = { marks: [], range: false, words: false };

interface Step {
  readonly item: Item;
  readonly next: number;
}

function takeItem(nodes: readonly Node[], at: number): Step {
  const item = itemAt(nodes, at);
  const follower = nodes[at + 1]?.item;
  if (!isYearOnly(item)) return takeYearAfter(nodes, takeMonths(nodes, item, at + 1));
  const unitFollows =
    follower?.unit != null &&
    follower.year === null &&
    (isClose(follower.link) || (follower.link === "range" && follower.unit.name === "quarter"));
  if (!unitFollows || hasYearOfItsOwn(nodes, at + 1, isPlan(item))) return { item, next: at + 1 };
  const lead = { ...follower, year: item.year, link: item.link, yearFirst: true };
  const merged: Item = {
    ...lead,
    edges: [...item.edges, ...follower.edges],
    warnings: [...item.warnings, ...follower.warnings],
  };
  return takeMonths(nodes, merged, at + 2);
}

function itemAt(nodes: readonly Node[], at: number): Item {
  const node = nodes[at];
  if (!node) throw new RangeError("There is no such element");
  return node.item;
}

/** True where the units from here on are followed by a year, so that the year before is not theirs. */
function hasYearOfItsOwn(nodes: readonly Node[], at: number, afterPlan: boolean): boolean {
  let next = at + 1;
  while (nodes[next]?.item.unit != null && nodes[next]?.item.year === null) next++;
  const year = nodes[next]?.item;
  if (!isYearOnly(year) || year === undefined) return false;
  return year.link === "glue" || (afterPlan && isClose(year.link));
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
  if (!isClose(year.link) && year.link !== "range") return step;
  const leads = nodes[step.next + 1]?.item;
  if (year.link !== "glue" && leads?.unit != null && leads.year === null && leads.link === "glue") {
    return step;
  }
  return {
    item: { ...step.item, year: year.year, warnings: [...step.item.warnings, ...year.warnings] },
    next: step.next + 1,
  };
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
