import { count } from "../../../text/count.ts";
import { FIELD_MEANINGS, type Field } from "../field.ts";
import type { ColumnProfile } from "../cells/column-profile.ts";

/** What most cells of a column are, in words; empty where nothing stands out. */
function cellsInWords(cells: ColumnProfile): string {
  const { filled } = cells;
  const kinds: readonly (readonly [share: number, words: string])[] = [
    [cells.date, "dates or times of year"],
    [cells.percent, "shares in per cent"],
    [cells.level, "levels such as High or Low"],
    [cells.colour, "colours of a rating"],
    [cells.status * (1 - cells.prose), "words for how something stands"],
    [cells.reference, "short references"],
    [cells.mark, "marks"],
    [cells.name, "names of bodies, posts or people"],
    [cells.instructed, "sentences that say what to do"],
    [cells.reported, "sentences that say what was done"],
    [cells.prose, "sentences"],
  ];
  const [best] = kinds.filter(([share]) => share >= 0.5);
  if (!best) return "";
  const many = Math.round(best[0] * filled);
  if (filled === 1) return `its one cell holds ${best[1]}`;
  return many === filled
    ? `all ${count(filled, "cell")} hold ${best[1]}`
    : `${many} of ${count(filled, "cell")} ${many === 1 ? "holds" : "hold"} ${best[1]}`;
}

/** How the cells of a section's column group the rows, in words. */
function groupsInWords({ filled, rows, distinct }: ColumnProfile): string {
  const names = Math.max(1, Math.round(distinct * filled));
  return names < filled || filled < rows
    ? `${count(names, "name")} ${names === 1 ? "stands" : "stand"} for ${count(rows, "row")}`
    : "";
}

/** A sentence that says what speaks for a reading: the heading, the cells, or what was told. */
export function whyColumn(
  heading: string,
  field: Field,
  said: number,
  cells: ColumnProfile,
  told: boolean,
): string {
  if (told) return "You said so.";
  const words = field === "section" ? groupsInWords(cells) : cellsInWords(cells);
  const below = cells.filled === 0 ? "its cells are empty" : words;
  if (field === "other") {
    const named =
      heading === "" ? "It has no heading" : `"${heading}" names nothing that the tool uses`;
    return `${named}${below === "" ? "" : `; ${below}`}.`;
  }
  const meaning = FIELD_MEANINGS[field];
  const named =
    said >= 0.85
      ? `"${heading}" is a heading for ${meaning}`
      : said >= 0.35
        ? `"${heading}" may mean ${meaning}`
        : heading === ""
          ? "It has no heading"
          : `"${heading}" alone does not say it`;
  return `${named}${below === "" ? "" : `; ${below}`}.`;
}
