import type { Group } from "../items/assemble.ts";
import type { Item } from "../items/items.ts";
import type { Edge } from "../pieces/pieces.ts";
import { sideOf } from "./resolve-item.ts";
import type { Span } from "./span.ts";

const SIDES: readonly Edge[] = ["start", "end", "early", "mid", "late"];

const isSide = (edge: Edge): boolean => SIDES.includes(edge);

/** Plan years, and the words before them that pick a side of the time as a whole. */
export interface SidedFrame {
  readonly frame: Group;
  /** The first plan year where it has such a word: "end of Years 1-2" is the end of both. */
  readonly sided: Item | null;
}

/**
 * Parts "end of", "start of", "early", "mid" and "late" from the plan years that follow, as they also
 * hold for the dates beside these: "end of Year 1 (2018/19)" does not contradict itself.
 */
export function partSides(frame: Group): SidedFrame {
  const [head, ...rest] = frame.items;
  const wanted = rest.length === 0 ? isSide : (edge: Edge): boolean => edge === "end";
  const ownSides = rest.length > 0 && head?.edges.includes("from") === true;
  const elsewhere = ownSides || rest.some(({ edges }) => edges.length > 0);
  if (!head?.edges.some(wanted) || elsewhere) {
    return { frame, sided: null };
  }
  const edges = head.edges.filter((edge) => !wanted(edge));
  return { frame: { ...frame, items: [{ ...head, edges }, ...rest] }, sided: head };
}

/** The side of the time that was asked for; dates finer than plan years keep their own extent. */
export function takeSide(span: Span, sided: Item | null): Span {
  const years = span.precision === "plan_year" || span.precision === "plan_years";
  return sided && (years || sided.edges.includes("end")) ? sideOf(span, sided) : span;
}
