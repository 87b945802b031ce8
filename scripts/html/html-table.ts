import type { PackColumn, PackTable } from "../../src/publish/pack.ts";
import { printableLines } from "../../src/text/printable.ts";
import { shareClasses } from "./column-shares.ts";
import { lines, tag, together, words, type Markup } from "./markup.ts";

/** Tables with more columns scroll sideways by themselves on a small screen. */
const MOST_THAT_FIT = 2;
/** Rows that are kept on one page of paper. */
const MOST_ON_ONE_PAGE = 10;
/** What stands in a cell whose text is blank (domain reference 6.2, X22). */
const NO_DATA = "[x]";

function cell({ kind }: PackColumn, text: string, index: number): Markup {
  const shown = printableLines(text).length > 0 ? text : NO_DATA;
  const look = { class: kind };
  return index === 0
    ? tag("th", { scope: "row", ...look }, lines(shown))
    : tag("td", look, lines(shown));
}

function captionMarkup({ title, description }: PackTable, id: string): Markup {
  const sentence = tag("span", { class: "description" }, words(description));
  const name = tag("strong", { id }, words(title));
  return tag("caption", {}, name, ...(description === "" ? [] : [sentence]));
}

function tableMarkup(table: PackTable, caption: string): Markup {
  const { columns, rows } = table;
  const headings = columns.map(({ heading, kind }) =>
    tag("th", { scope: "col", class: kind }, words(heading)),
  );
  const body = rows.map((row) =>
    tag("tr", {}, ...columns.map((column, index) => cell(column, row[index]?.text ?? "", index))),
  );
  return tag(
    "table",
    rows.length <= MOST_ON_ONE_PAGE ? { class: "short" } : {},
    captionMarkup(table, caption),
    tag("colgroup", {}, ...shareClasses(table).map((share) => tag("col", { class: share }))),
    tag("thead", {}, tag("tr", {}, ...headings)),
    tag("tbody", {}, together(body)),
  );
}

/** A table with its title and its sentence in its caption and its notes below; `number` tells it from the page's other tables. */
export function htmlTable(table: PackTable, number: number): Markup {
  const caption = `table-${number}`;
  const drawn = tableMarkup(table, caption);
  const region = { class: "scroll", role: "region", tabindex: 0, "aria-labelledby": caption };
  const scrolls = table.columns.length > MOST_THAT_FIT;
  return together([
    scrolls ? tag("div", region, drawn) : drawn,
    ...table.notes.map((note) => tag("p", { class: "note" }, words(note))),
  ]);
}
