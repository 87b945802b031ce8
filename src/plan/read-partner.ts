import { fold } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";
import { onceFor } from "../text/once-for.ts";
import { once } from "../text/once.ts";
import { tidy } from "../text/tidy.ts";
import { isEverybody } from "./everybody.ts";
import { nameIndex } from "./name-index.ts";
import type { Action, Partner } from "./plan.ts";
import type { PartnerReading } from "./reading.ts";

const TO_BE_CONFIRMED = new Set([
  "tbc",
  "tba",
  "tbd",
  "tb c",
  "to be confirmed",
  "to be agreed",
  "to be decided",
  "not yet agreed",
]);
const NOBODY = new Set(["", "n a", "na", "none", "select"]);

function partnerCalled(name: string, partners: readonly Partner[]): Partner | undefined {
  return nameIndex(partners).known.get(fold(name));
}

/** `Change Grow Live (CGL)` and `Exampleton Trust EXT`: two names of one partner in one cell. */
function partnerOfTwoNames(plain: string, partners: readonly Partner[]): Partner | undefined {
  const bracket = /^([^()]+)\(([^()]*)\)?$/u.exec(plain);
  if (bracket) {
    const [, outside = "", inside = ""] = bracket;
    const outer = partnerCalled(outside, partners);
    const inner = partnerCalled(inside, partners);
    return outer && inner && outer !== inner ? undefined : (outer ?? inner);
  }
  const words = plain.split(" ");
  for (let at = 1; at < Math.min(words.length, 20); at++) {
    const first = partnerCalled(words.slice(0, at).join(" "), partners);
    const second = first && partnerCalled(words.slice(at).join(" "), partners);
    if (first && first === second) return first;
  }
  return undefined;
}

function nearestPartners(plain: string, partners: readonly Partner[]): string[] {
  const { shortNames } = nameIndex(partners);
  const names = nearest(plain, [...shortNames.keys()], 6);
  const found = names.map((name) => shortNames.get(name) ?? name);
  return [...new Set(found)].slice(0, 3);
}

/**
 * Reads one partner's name as written, by name, short name, alias or earlier name, whatever its case,
 * dashes, `&` or look-alike letters. A question mark or a doubtful alias asks; nothing is assumed.
 * Source: domain reference 1.7.
 */
export function readPartner(written: string, partners: readonly Partner[]): PartnerReading {
  const plain = tidy(written);
  const folded = fold(plain);
  if (NOBODY.has(folded)) return { kind: "missing", written };
  if (TO_BE_CONFIRMED.has(folded)) return { kind: "to-be-confirmed", written };
  if (plain.length > 300) return { kind: "unknown", written, suggestions: [] };
  const known = partnerCalled(plain, partners) ?? partnerOfTwoNames(plain, partners);
  if (known) return { kind: plain.endsWith("?") ? "doubtful" : "known", written, id: known.id };
  const doubtful = nameIndex(partners).doubtful.get(folded);
  if (doubtful) return { kind: "doubtful", written, id: doubtful.id };
  return { kind: "unknown", written, suggestions: nearestPartners(plain, partners) };
}

/**
 * The names in a cell that lists several partners: one a line, or parted by semicolons or commas, never
 * by `&` or `/`. A comma inside a partner's own name does not part it.
 */
export function splitPartners(written: string, partners: readonly Partner[]): string[] {
  return written
    .split(/[\n;]/u)
    .flatMap((line) => splitAtCommas(line, partners))
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function splitAtCommas(line: string, partners: readonly Partner[]): string[] {
  const parts = line.split(",").slice(0, 50);
  const names: string[] = [];
  for (let from = 0; from < parts.length;) {
    let to = parts.length;
    while (to > from + 1 && !partnerCalled(parts.slice(from, to).join(","), partners)) to--;
    names.push(parts.slice(from, to).join(","));
    from = to;
  }
  return names;
}

/** A pure memo by the list and the cell: every round and every partner asks for the leads again. */
const leadReaders = onceFor((partners: readonly Partner[]) =>
  once((cell): readonly PartnerReading[] =>
    splitPartners(cell, partners).flatMap((name) => readLead(name, partners)),
  ),
);

/** One name of a lead cell; "All partners" are all that report, where nobody is called so. */
function readLead(name: string, partners: readonly Partner[]): PartnerReading[] {
  const reading = readPartner(name, partners);
  if (reading.kind !== "unknown" || !isEverybody(name)) return [reading];
  return partners
    .filter(({ reports }) => reports)
    .map(({ id }) => ({ kind: "known", written: name, id }));
}

/** The lead cell of an action, name by name. */
export function leadsOf(
  { lead }: Pick<Action, "lead">,
  partners: readonly Partner[],
): readonly PartnerReading[] {
  return leadReaders(partners)(lead);
}

/** Ids of the partners that surely lead an action. */
export function leadIdsOf(action: Pick<Action, "lead">, partners: readonly Partner[]): string[] {
  return leadsOf(action, partners).flatMap((lead) => (lead.kind === "known" ? [lead.id] : []));
}
