import { LONGEST_CELL_TEXT } from "../../../workbook/longest-cell-text.ts";
import { valueRule } from "../../value-rule.ts";

/** A text that fills a cell to Excel's limit, so that its end is probably lost. */
export const cutText = valueRule({
  code: "cut-text",
  severity: "error",
  title: "A text ends at Excel's cell limit and may be cut",
  source: "Excel's specification: 32,767 characters in a cell",
  about: "text",
  say: ({ answer: { value }, label }) =>
    typeof value === "string" && value.length >= LONGEST_CELL_TEXT
      ? {
          found: `${value.length.toLocaleString("en-GB")} characters, ending "${value.slice(-20).trim()}"`,
          wanted: "fewer than 32,767 characters",
          message: `${label} ends at Excel's limit of 32,767 characters and may be cut. Shorten it, or send the rest as a document`,
          fix: "Shorten the text and check that its end is there",
        }
      : null,
});
