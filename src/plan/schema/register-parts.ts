import * as z from "zod";
import { LONGEST_CELL_TEXT } from "../../workbook/longest-cell-text.ts";
import { CATEGORIES } from "../register/category.ts";
import { daySchema, filled, list, text } from "./schema-parts.ts";

const LONGEST = `a text of at most ${LONGEST_CELL_TEXT.toLocaleString("en-GB")} characters`;
const ONE_LINE = "a text on one line, without a bar |";
const CATEGORY_NUMBERS = CATEGORIES.map(({ number }) => number);

/** Line breaks as Excel writes them, nothing before or after. */
function tidyCell(value: string): string {
  return value.replace(/\r\n?/gu, "\n").trim();
}

function isOneLine(value: string): boolean {
  return !/[\r\n|]/u.test(value.trim());
}

/** A text as long as a cell holds; empty where it is left out. */
export const cellText = text.max(LONGEST_CELL_TEXT, LONGEST).transform(tidyCell).default("");
/** A text that says something, as long as a cell holds. */
export const filledCell = filled.max(LONGEST_CELL_TEXT, LONGEST).transform(tidyCell);
/** A text on one line; empty where it is left out. Bars part the entries of a line in the master. */
export const oneLine = text
  .max(LONGEST_CELL_TEXT, LONGEST)
  .refine(isOneLine, ONE_LINE)
  .transform(tidyCell)
  .default("");
/** What an entry is known by: a text on one line that is not empty. */
export const name = filled
  .max(200, "a text of at most 200 characters")
  .refine(isOneLine, ONE_LINE)
  .transform(tidyCell);
/** Texts that stand one a line in a cell. */
export const lines = list(name).default([]);
/** A day, or null, as where it is left out. */
export const dayOrNull = z
  .union([daySchema, z.null()], "a day such as 2018-04-01 or null")
  .default(null);
/** A category of scrutiny tracking, or null, as where it is left out. */
export const categoryOrNull = z
  .literal([...CATEGORY_NUMBERS, null], "a category from 1 to 6, or null")
  .default(null);
/** A figure as it is typed, a number or a text; empty where it is left out. */
export const figure = z
  .union(
    [z.number(), z.string().max(200).refine(isOneLine)],
    "a number or a short text on one line",
  )
  .transform((value) => tidyCell(String(value)))
  .default("");
