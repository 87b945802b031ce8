import { groupBy } from "../../../finding/group-by.ts";
import { count } from "../../../text/count.ts";
import { fold } from "../../../text/fold.ts";
import type { AnsweredRow } from "../../answered-row.ts";
import { inWords } from "../../field-words.ts";
import { placeOf, quoted } from "../../place.ts";
import type { Fault } from "../../fault.ts";
import type { Rule } from "../../rule.ts";

function faultOf(ref: string, rows: readonly AnsweredRow[]): Fault[] {
  const bySheet = groupBy(rows, ({ row }) => row.sheet);
  const numbers = inWords(rows.map(({ row }) => String(row.row + 1)));
  const times = count(rows.length, "time");
  const others =
    bySheet.size > 1
      ? `on ${inWords([...bySheet.keys()].map((name) => `"${quoted(name)}"`))}`
      : `in rows ${numbers}`;
  return [...bySheet].flatMap(([sheet, own]) => {
    const [first] = own;
    if (!first) return [];
    return [
      {
        sheet,
        cells: own.flatMap((answered) => placeOf(answered, "reference").cells),
        heading: placeOf(first, "reference").heading,
        ref,
        found: `${ref} ${times}`,
        wanted: `${ref} once`,
        message: `${ref} is used ${times}, ${others}. Put the update in one row`,
        fix: `Put everything about ${ref} in one row`,
      },
    ];
  });
}

/** Parts of a recommendation may each have a row. */
function partOf({ reference }: AnsweredRow["row"]): string | undefined {
  return reference.kind === "action" ? reference.part : undefined;
}

/** The same action reported more than once by the same partner. */
export const duplicateReference: Rule = {
  code: "duplicate-reference",
  severity: "error",
  title: "The same action is reported twice",
  source: "One update for each action, partner and round",
  about: "value",
  check: ({ rows }) => {
    const reported = rows.filter(({ action, hasUpdate }) => action !== null && hasUpdate);
    const groups = groupBy(reported, ({ action, by, row }) =>
      JSON.stringify([action?.ref, partOf(row), by ?? fold(row.partner.written)]),
    );
    return [...groups.values()].flatMap((same) =>
      same.length > 1 ? faultOf(same[0]?.action?.ref ?? "", same) : [],
    );
  },
};
