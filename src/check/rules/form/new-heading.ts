import { toA1 } from "../../../workbook/address.ts";
import type { TableReading } from "../../../read/return.ts";
import { answeredExtras } from "../../answered-extras.ts";
import { inWords } from "../../field-words.ts";
import { quoted } from "../../place.ts";
import type { Fault } from "../../fault.ts";
import { rivalColumns } from "../../rival-heading-columns.ts";
import type { Rule } from "../../rule.ts";

function faultOf(table: TableReading, answered: ReadonlySet<string>): Fault[] {
  const rivals = new Set(rivalColumns(table));
  const fresh = table.headings.filter(
    (column) =>
      column.field === null &&
      column.repeats === undefined &&
      column.ofPlan !== true &&
      answered.has(column.heading) &&
      !rivals.has(column),
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
