import { isBlank } from "../../../workbook/lookup.ts";
import { toA1 } from "../../../workbook/address.ts";
import type { TableReading } from "../../../read/return.ts";
import { ownExtras } from "../../answered-row.ts";
import { inWords } from "../../field-words.ts";
import { quoted } from "../../place.ts";
import type { RuleContext } from "../../check-context.ts";
import type { Fault } from "../../fault.ts";
import type { Rule } from "../../rule.ts";

function faultOf(table: TableReading, answered: ReadonlySet<string>): Fault[] {
  const fresh = table.headings.filter(
    ({ field, heading, repeats }) =>
      field === null && repeats === undefined && answered.has(heading),
  );
  const names = inWords(fresh.map(({ heading }) => `"${quoted(heading)}"`));
  const [verb, them] = fresh.length === 1 ? ["is", "It is"] : ["are", "They are"];
  if (fresh.length === 0) return [];
  return [
    {
      sheet: table.sheet,
      cells: fresh.map(({ address }) => toA1(address)),
      heading: names,
      ref: null,
      found: names,
      wanted: "the headings of the form only",
      message: `${names} ${verb} not in the form. ${them} kept beside the update. Confirm or move the text`,
      fix: "Confirm or move the text",
    },
  ];
}

function answeredExtras({ return: { rows } }: RuleContext): ReadonlySet<string> {
  const filled = rows.flatMap((row) =>
    ownExtras(row).filter(({ answer }) => !isBlank(answer.value) || answer.text.trim() !== ""),
  );
  return new Set(filled.map(({ heading }) => heading));
}

/** A table has columns with text in them that no field of the form is known for. */
export const newHeading: Rule = {
  code: "new-heading",
  severity: "query",
  title: "A column is not in the form; its text is kept",
  source: "Layouts that returns come in",
  about: "form",
  check: (context) => {
    const answered = answeredExtras(context);
    return context.return.tables.flatMap((table) => faultOf(table, answered));
  },
};
