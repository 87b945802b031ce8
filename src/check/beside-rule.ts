import type { BesideKind, SeenBeside } from "../read/beside/seen-beside.ts";
import type { Return } from "../read/return.ts";
import { toA1 } from "../workbook/address.ts";
import type { Fault } from "./fault.ts";
import { quoted } from "./place.ts";
import type { Rule } from "./rule.ts";

/** The heading above a place, where it stands in a table of updates. */
function headingAbove({ sheet, address }: SeenBeside, { tables }: Pick<Return, "tables">) {
  const table = tables.findLast((one) => one.sheet === sheet && one.headingRow < address.row);
  const column = table?.headings.find((heading) => heading.address.column === address.column);
  return column ? quoted(column.heading) : null;
}

/** A rule about what is seen beside plain values: one fault for each, that names the cell and the words. */
export function besideRule(
  rule: Omit<Rule, "check" | "severity"> & {
    readonly kinds: readonly BesideKind[];
    readonly say: (one: SeenBeside, words: string) => Pick<Fault, "wanted" | "message" | "fix">;
  },
): Rule {
  const { kinds, say, ...rest } = rule;
  return {
    ...rest,
    severity: "query",
    check: (context) =>
      (context.return.beside ?? [])
        .filter(({ kind }) => kinds.includes(kind))
        .map((one) => {
          const words = quoted(one.text);
          return {
            sheet: one.sheet,
            cells: [toA1(one.address)],
            heading: headingAbove(one, context.return),
            ref: null,
            found: `${one.kind}: "${words}"`,
            ...say(one, words),
          };
        }),
  };
}
