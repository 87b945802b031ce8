import { SETTINGS } from "../plan/master/master-tables.ts";
import { PAPERS } from "../plan/register/tables/publication-tables.ts";
import type { Origin, Pack, PackBlock, PackCell, PackTable, PackText } from "./pack.ts";

/** Where in a paper a text stands: whom to reach is told in its contact line alone. */
export type PaperPlace = "contact" | "header" | "body";

/** Gives the words to print instead of these; the same object where they stay as they are. */
type ChangeText = (text: PackText, place: PaperPlace) => PackText;

/** The words by which a text is judged: the whole of a shortened one. */
export function judgedWords({ text, full }: PackText): string {
  return full ?? text;
}

function paperLine(part: string): Origin {
  return { sheet: PAPERS.sheet, row: part, column: "Text" };
}

function changeCell(cell: PackCell, change: ChangeText): PackCell {
  const changed = change(cell, "body");
  // A number beside words that were left out would give them away in the workbook.
  return changed === cell ? cell : { text: changed.text, origin: changed.origin };
}

function changeTable(table: PackTable, change: ChangeText): PackTable {
  return { ...table, rows: table.rows.map((row) => row.map((cell) => changeCell(cell, change))) };
}

function changeBlock(block: PackBlock, change: ChangeText): PackBlock {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return { ...block, text: change(block.text, "body") };
    case "list":
      return { ...block, items: block.items.map((item) => change(item, "body")) };
    case "table":
      return { ...block, table: changeTable(block.table, change) };
    case "chart":
      return {
        ...block,
        chart: { ...block.chart, table: changeTable(block.chart.table, change) },
      };
  }
}

/** The title is the team's subject line, or made of the plan's title. */
function titleText({ title, fullTitle = title, details }: Pack): PackText {
  const subject = details.find(({ text }) => judgedWords(text) === fullTitle)?.text.origin;
  const plan = { sheet: SETTINGS.sheet, row: "Title of the plan", column: "Value" };
  return { text: title, origin: subject ?? plan, full: fullTitle };
}

/** The pack with each of its texts as `change` gives it; the words of title, team and marking too. */
export function mapPackTexts(pack: Pack, change: ChangeText): Pack {
  const line = (text: string, part: string): string =>
    change({ text, origin: paperLine(part) }, "header").text;
  const title = change(titleText(pack), "header").text;
  return {
    ...pack,
    title,
    ...(pack.fullTitle !== undefined && { fullTitle: title }),
    team: line(pack.team, "Team"),
    publication: line(pack.publication, "Publication"),
    details: pack.details.map(({ label, text }) => {
      const place = /\bcontact\b/iu.test(label) ? "contact" : "header";
      return { label, text: change(text, place) };
    }),
    sections: pack.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => changeBlock(block, change)),
    })),
  };
}

/** A text that somebody typed, whole, where it stands in the master and in the paper. */
export interface TypedText {
  readonly text: string;
  readonly origin: Origin;
  readonly place: PaperPlace;
}

/** Every text of the pack that somebody typed, in the order in which it is read. */
export function typedTexts(pack: Pack): readonly TypedText[] {
  const found: TypedText[] = [];
  mapPackTexts(pack, (text, place) => {
    if (text.origin !== null) found.push({ text: judgedWords(text), origin: text.origin, place });
    return text;
  });
  return found;
}
