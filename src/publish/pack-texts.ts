import { SETTINGS } from "../plan/master/settings.ts";
import { PAPERS } from "../plan/register/papers.ts";
import type {
  ChartBar,
  Origin,
  Pack,
  PackBlock,
  PackCell,
  PackChart,
  PackSection,
  PackTable,
  PackText,
} from "./pack.ts";
import { tableWithId } from "./table-with-id.ts";

/**
 * Where in a paper a text stands: whom to reach is told in its contact line alone. `own` are words that
 * the tool put together, headings, notes and labels too: what somebody typed may be part of them.
 */
export type PaperPlace = "contact" | "header" | "body" | "own";

/** The sheet of the origin of words that the tool put together. */
export const THE_PAPER = "Paper";

/** Gives the words to print instead of these; the same object where they stay as they are. */
type ChangeText = (text: PackText, place: PaperPlace) => PackText;

/** The words by which a text is judged: the whole of a shortened one. */
export function judgedWords({ text, full }: PackText): string {
  return full ?? text;
}

function paperLine(part: string): Origin {
  return { sheet: PAPERS.sheet, row: part, column: "Text" };
}

/** What changes the texts of one section of a paper. */
interface Changer {
  /** Words with the place in the master that they come from, or of the tool's own. */
  readonly text: (text: PackText) => PackText;
  /** Words that the pack holds without a place. */
  readonly words: (words: string) => string;
}

function changerOf(section: string, change: ChangeText): Changer {
  const origin = { sheet: THE_PAPER, row: section, column: "Words of the tool" };
  const own = (text: PackText): PackText => {
    const asked = { text: text.text, origin };
    const changed = change(asked, "own");
    return changed.text === asked.text ? text : { text: changed.text, origin: null };
  };
  return {
    text: (text) => (text.origin === null ? own(text) : change(text, "body")),
    words: (words) => own({ text: words, origin: null }).text,
  };
}

function changeCell(cell: PackCell, { text }: Changer): PackCell {
  if (cell.origin === null && cell.number !== undefined) return cell;
  const changed = text(cell);
  // A number beside words that were left out would give them away in the workbook.
  return changed === cell ? cell : { text: changed.text, origin: changed.origin };
}

function changeTable(table: PackTable, changer: Changer): PackTable {
  const { words } = changer;
  const named = tableWithId(table, words);
  return {
    ...named,
    title: words(table.title),
    description: words(table.description),
    columns: table.columns.map((column) => ({ ...column, heading: words(column.heading) })),
    rows: table.rows.map((row) => row.map((cell) => changeCell(cell, changer))),
    notes: table.notes.map(words),
  };
}

function changeBar(bar: ChartBar, { words }: Changer): ChartBar {
  return { ...bar, label: words(bar.label), words: words(bar.words) };
}

function changeChart(chart: PackChart, changer: Changer): PackChart {
  const { title, alt, bars, table } = chart;
  return {
    title: changer.words(title),
    alt: changer.words(alt),
    bars: bars.map((bar) => changeBar(bar, changer)),
    table: changeTable(table, changer),
  };
}

function changeBlock(block: PackBlock, changer: Changer): PackBlock {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return { ...block, text: changer.text(block.text) };
    case "list":
      return { ...block, items: block.items.map(changer.text) };
    case "table":
      return { ...block, table: changeTable(block.table, changer) };
    case "chart":
      return { ...block, chart: changeChart(block.chart, changer) };
  }
}

function changeSection(section: PackSection, change: ChangeText): PackSection {
  const changer = changerOf(section.heading, change);
  return {
    ...section,
    heading: changer.words(section.heading),
    blocks: section.blocks.map((block) => changeBlock(block, changer)),
  };
}

/** The title is the team's subject line, or made of the plan's title. */
function titleText({ title, fullTitle = title, details }: Pack): PackText {
  const subject = details.find(({ text }) => judgedWords(text) === fullTitle)?.text.origin;
  const plan = { sheet: SETTINGS.sheet, row: "Title of the plan", column: "Value" };
  return { text: title, origin: subject ?? plan, full: fullTitle };
}

/** The pack with all of its words as `change` gives them: title, team, marking, headings and notes too. */
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
    sections: pack.sections.map((section) => changeSection(section, change)),
  };
}

/** A text, whole, and where it stands in the master and in the paper. */
export interface PlacedText {
  readonly text: string;
  readonly origin: Origin;
  readonly place: PaperPlace;
}

/** Every text of the pack in the order in which it is read, those that the tool put together too. */
export function placedTexts(pack: Pack): readonly PlacedText[] {
  const found: PlacedText[] = [];
  mapPackTexts(pack, (text, place) => {
    if (text.origin !== null) found.push({ text: judgedWords(text), origin: text.origin, place });
    return text;
  });
  return found;
}

/** Every text of the pack that somebody typed. */
export function typedTexts(pack: Pack): readonly PlacedText[] {
  return placedTexts(pack).filter(({ place }) => place !== "own");
}
