import { cellAt, sheetNamed } from "../../workbook/lookup.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { cellText } from "../cells/cell-text.ts";
import { cleanName, piecesOf } from "../form/names/name-pieces.ts";
import { answeredPlace, type ColumnAnswer } from "./column-answers.ts";

const ONE = /^one(?: name)?$/iu;
const SEVERAL = /^several(?: names)?$/iu;

/** The text that an answer is about: that of the cell it names, or the words themselves. */
function textOf({ about }: ColumnAnswer, workbook: Workbook): string {
  const place = answeredPlace(about);
  if (!place) return about;
  const sheet = sheetNamed(workbook, place.sheet);
  if (!sheet || place.row === null) return about;
  const cell = cellAt(sheet, { row: place.row, column: place.column });
  return cell ? cellText(cell, workbook.dateSystem) : about;
}

/** Names that answers tell: a whole cell that is one name, or each part of one that is several. */
export function answeredNames(answers: readonly ColumnAnswer[], workbook: Workbook): string[] {
  return answers.flatMap((answer) => {
    if (ONE.test(answer.answer)) return [textOf(answer, workbook)];
    if (!SEVERAL.test(answer.answer)) return [];
    const lines = textOf(answer, workbook).split(/[\n;]/u);
    return lines.flatMap((line) => piecesOf(line).map(({ text }) => cleanName(text)));
  });
}
