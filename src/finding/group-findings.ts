import { count, figure } from "../text/count.ts";
import { compareCells } from "./order-findings.ts";
import type { Finding } from "./finding.ts";
import { groupBy } from "./group-by.ts";

const SHOWN = 3;

/** `14/11/2018` and `03/04/2019` are the same fault; two different words are not. */
function patternOf(found: string): string {
  return found.replace(/\d+/gu, "9");
}

function keyOf({ code, severity, sheet, heading, found, cells }: Finding): string {
  const alone = cells.length === 0 ? found : patternOf(found);
  return JSON.stringify([code, severity, sheet, heading, alone]);
}

function listed(values: readonly string[]): string {
  const distinct = [...new Set(values)];
  const more = distinct.length - SHOWN;
  return distinct.slice(0, SHOWN).join("; ") + (more > 0 ? ` and ${figure(more)} more` : "");
}

function refsOf(group: readonly Finding[]): string | null {
  const refs = new Set(group.flatMap(({ ref }) => (ref === null ? [] : [ref])));
  return refs.size > 0 ? [...refs].join(", ") : null;
}

/** One message for the group: where the others speak of other values, it says how many cells are theirs. */
function messageOf(first: Finding, group: readonly Finding[]): string {
  const others = group.filter(({ message }) => message !== first.message);
  if (others.length === 0) return first.message;
  const cells = others.flatMap((finding) => finding.cells).length;
  return `${first.message}. The same goes for ${count(cells, "more cell")}`;
}

/** Nothing where no cell of the group has a sure mend. */
function mendsOf(group: readonly Finding[]): Pick<Finding, "mends"> {
  const mends = group.flatMap((finding) => finding.mends ?? []);
  return mends.length > 0 ? { mends: mends.sort((a, b) => compareCells(a.cell, b.cell)) } : {};
}

function merge(first: Finding, group: readonly Finding[]): Finding {
  if (group.length === 1) return first;
  return {
    ...first,
    cells: [...new Set(group.flatMap(({ cells }) => cells))].sort(compareCells),
    ref: refsOf(group),
    found: listed(group.map(({ found }) => found)),
    wanted: listed(group.map(({ wanted }) => wanted)),
    message: messageOf(first, group),
    ...mendsOf(group),
  };
}

/**
 * Makes one finding of the same fault in many cells: same rule, sheet, heading and, digits aside, the
 * same thing found. Cells are in the order in which Excel counts them, AA after Z.
 */
export function groupFindings(findings: readonly Finding[]): Finding[] {
  return [...groupBy(findings, keyOf).values()].flatMap((group) => {
    const [first] = group;
    return first ? [merge(first, group)] : [];
  });
}
