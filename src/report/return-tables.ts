import type { FormQuestion, FormTable } from "../read/form/form-reading.ts";
import { columnQuestion } from "../read/form/questions/column-questions.ts";
import type { Return, TableReading } from "../read/return.ts";
import { knownColumn } from "../read/rows/column-reading.ts";

type Column = FormTable["columns"][number];

function columnOf({ heading, address, field, reading }: TableReading["headings"][number]): Column {
  const { held, ...read } = reading ?? knownColumn(field);
  return {
    left: address.column,
    right: address.column,
    text: heading,
    own: heading,
    address,
    field: held,
    isMark: false,
    ...read,
  };
}

/** The tables of a return as those of a plan are said, with what each column was taken for. */
export function returnTables({ tables }: Pick<Return, "tables">): FormTable[] {
  return tables.map(({ sheet, headingRow, headingRows = [headingRow], rows = 0, headings }) => ({
    sheet,
    headingRows,
    rows,
    columns: headings.map(columnOf),
  }));
}

/** What is asked of the columns that are not sure. */
export function returnQuestions(reading: Pick<Return, "tables">): FormQuestion[] {
  return returnTables(reading).flatMap(({ sheet, columns }) =>
    columns.filter(({ sure }) => !sure).map((column) => columnQuestion(sheet, column)),
  );
}
