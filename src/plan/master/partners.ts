import { list, long, shown, text, typed } from "../table/column-kinds.ts";
import { YES_NO, YES_OR_NO } from "../table/choice-forms.ts";
import { defineTable } from "../table/define-table.ts";
import { LINES, listed, NAME } from "../table/text-forms.ts";
import type { EarlierName } from "../plan.ts";
import type { CellForm } from "../table/cell-form.ts";

/** `Cabinet Member for Health | 2015 | 2017`, one a line: the name and its years, null where one is left out. */
const EARLIER_NAMES: CellForm<readonly EarlierName[]> = listed({
  read: (line) => {
    const [name = "", from = "", to = ""] = line.split("|").map((part) => part.trim());
    return { name, from: from === "" ? null : from, to: to === "" ? null : to };
  },
  write: ({ name, from, to }) =>
    from === null && to === null ? name : [name, from ?? "", to ?? ""].join(" | ").trim(),
  wanted: "one earlier name a line: name | from | to",
});

/** The partners with their aliases, and names that nobody knows yet. */
export const PARTNERS = defineTable({
  sheet: "Partners",
  table: "Partners",
  note: "Who takes part, and every spelling of their names. Names that nobody knew are at the end.",
  key: ["id"],
  columns: {
    id: text("Id", 14),
    shortName: typed(text("Short name", 20)),
    name: typed(text("Name", 48)),
    aliases: typed(long("Also written as (one a line)", 44, LINES)),
    doubtful: typed(long("Perhaps written as (asked each time)", 24, LINES)),
    earlierNames: typed(long("Earlier names (one a line: name | from | to)", 36, EARLIER_NAMES)),
    type: typed(text("Type", 18)),
    reports: typed(list("Owes returns", YES_OR_NO, 10, YES_NO)),
    state: shown(text("State", 26)),
    sameAs: typed(text("Same as (type the short name)", 22, NAME)),
  },
});

/** A partner's name that nobody knew, asked about once in the Partners sheet. */
export interface NewName {
  readonly written: string;
  /** Short name of the partner it is, once the team has said so; empty before. */
  readonly sameAs: string;
}
