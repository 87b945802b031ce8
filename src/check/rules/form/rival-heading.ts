import type { TableReading } from "../../../read/return.ts";
import { toA1 } from "../../../workbook/address.ts";
import { answeredExtras } from "../../answered-extras.ts";
import type { Fault } from "../../fault.ts";
import { inWords } from "../../field-words.ts";
import { quoted } from "../../place.ts";
import { rivalColumns } from "../../rival-heading-columns.ts";
import type { Rule } from "../../rule.ts";

function faultOf(table: TableReading, answered: ReadonlySet<string>): Fault[] {
  const update = table.headings.find(({ field }) => field === "action-taken");
  const rivals = rivalColumns(table).filter(({ heading }) => answered.has(heading));
  if (!update || rivals.length === 0) return [];
  const names = inWords(rivals.map(({ heading }) => `"${quoted(heading)}"`));
  const taken = `"${quoted(update.heading)}"`;
  const [is, goes] = rivals.length === 1 ? ["is", "the column"] : ["are", "the columns"];
  return [
    {
      sheet: table.sheet,
      cells: [update, ...rivals].map(({ address }) => toA1(address)),
      heading: names,
      ref: null,
      found: `${taken} and ${names}`,
      wanted: "one column that says what was done",
      message: `${taken} is read as the update. ${names} ${is} kept beside it and not printed in papers. Confirm, or move what was done under ${taken}`,
      fix: `Confirm, or move what was done from ${goes} ${names} to ${taken}`,
    },
  ];
}

/** Two headings could be the update: one was taken, and the other is kept. */
export const rivalHeading: Rule = {
  code: "rival-heading",
  severity: "query",
  title: "Two columns could be the update; one is taken, the other kept",
  source: "Layouts that returns come in",
  about: "form",
  check: (context) => {
    const answered = answeredExtras(context);
    return context.return.tables.flatMap((table) => faultOf(table, answered));
  },
};
