import type { Field } from "../../../src/read/form/field.ts";
import type { FormAction, FormReading } from "../../../src/read/form/form-reading.ts";
import { readForm } from "../../../src/read/form/read-form.ts";
import type { Sheet } from "../../../src/workbook/workbook.ts";

/** Reads sheets as a plan of 2025 to 2028; `told` says what columns are, by heading. */
export function readSheets(
  sheets: readonly Sheet[],
  told: Readonly<Record<string, Field>> = {},
): FormReading {
  return readForm(
    { sheets, names: [], dateSystem: 1900 },
    {
      told: (_sheet, { own, text }) => told[own] ?? told[text] ?? null,
      knownNames: [],
      start: "2025-04-01",
      fileName: "",
      today: "2025-05-01",
    },
  );
}

/** An action as its reference, section, wording and leads, which most tests are about. */
export function inShort({ ref, section, action, leads }: FormAction): string {
  return [ref, section ?? "-", action, leads.join("; ")].join(" | ");
}

/** The fields of each table's columns, a question mark before those that are not sure. */
export function fieldsOf({ tables }: FormReading): string[] {
  return tables.map(({ columns }) =>
    columns.map(({ field, sure }) => `${sure ? "" : "?"}${field}`).join(" "),
  );
}
