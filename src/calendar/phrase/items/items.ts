import type { TimescaleWarning } from "../../timescale.ts";
import type { Edge, Join, Mark, Piece, Unit, YearName } from "../pieces/pieces.ts";

/** How an element hangs together with the one before it. */
type Link = "none" | "glue" | "comma" | "list" | "range" | "slash" | "break" | "words";

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

/** What stands between two phrases, or before the first and after the last. */
export interface Between {
  readonly marks: readonly Mark[];
  readonly range: boolean;
  readonly words: boolean;
}

/** An item and what stands before it. */
export interface Node {
  readonly item: Item;
  readonly before: Between;
}

const LINKS: Readonly<Record<Join, Link>> = {
  range: "range",
  "word-range": "range",
  list: "list",
  choice: "list",
  comma: "comma",
  slash: "slash",
  break: "break",
};
const STRENGTH: readonly Link[] = ["glue", "comma", "break", "slash", "list", "range", "words"];

const stronger = (a: Link, b: Link): Link => (STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b);

/** The dated elements of a phrase, each with how it is linked and what stands before it. */
export function readNodes(pieces: readonly Piece[]): {
  readonly nodes: Node[];
  readonly after: Between;
} {
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
      if (piece.mark !== "time" && piece.mark !== "uncertain") link = markLink(piece.mark, link);
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
const markLink = (mark: Mark, link: Link): Link =>
  link === "range" && mark !== "revised-to" && mark !== "revised-from" ? "range" : "words";

/** True for a plan year that stands alone. */
export function isPlan(item: Item | undefined): boolean {
  return item?.unit === null && item.year?.system === "plan";
}

/** True for a year that stands alone, of whatever kind. */
export function isYearOnly(item: Item | undefined): boolean {
  return item?.unit === null;
}
