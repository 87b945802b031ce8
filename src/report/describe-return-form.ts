import type { Return } from "../read/return.ts";
import { columnsText } from "./plan-form/columns-text.ts";
import { questionLines } from "./plan-form/question-lines.ts";
import { returnQuestions, returnTables } from "./return-tables.ts";

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => `    ${line}\n`)
    .join("");
}

/**
 * What each column of a return was taken for, why, and what is asked; empty for the template, whose columns
 * are its own, and for a file without a table.
 */
export function describeReturnForm(reading: Pick<Return, "tables" | "layout">): string {
  if (reading.layout === "template-v1" || reading.tables.length === 0) return "";
  const questions = returnQuestions(reading).flatMap(questionLines);
  return [
    "  How its columns are read:\n",
    indented(columnsText(returnTables(reading))),
    ...(questions.length > 0 ? ["  To answer:\n", indented(questions.join("\n"))] : []),
  ].join("");
}
