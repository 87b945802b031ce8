import { count } from "../../src/text/count.ts";
import type { HiddenContent } from "./hidden-content.ts";

/** What the list is: never more is claimed (domain reference 5.3, honest limit). */
const NOTHING_FOUND = "Nothing of this list was found.";

/** The finds of a file for a reader: kinds in order of their first find, each with why it matters. */
export function describeFinds(name: string, finds: readonly HiddenContent[]): string {
  if (finds.length === 0) return `${name}\n  ${NOTHING_FOUND}\n`;
  const kinds = new Map<string, HiddenContent[]>();
  for (const find of finds) kinds.set(find.kind, [...(kinds.get(find.kind) ?? []), find]);
  const lines = [...kinds].flatMap(([kind, ofKind]) => [
    `  ${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}. ${ofKind[0]?.why ?? ""}`,
    ...ofKind.map(({ where, what }) => `    ${where}: ${what}`),
  ]);
  return `${name}: ${count(finds.length, "thing")} that a reader could find\n${lines.join("\n")}\n`;
}
