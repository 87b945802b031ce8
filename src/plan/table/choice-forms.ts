import { Wanted, type CellForm } from "./cell-form.ts";

/** One of a list by what the sheet calls it. */
export interface Labelled<Id> {
  readonly id: Id;
  readonly label: string;
}

function wantedOf(labels: readonly string[]): Wanted {
  return new Wanted(`one of: ${labels.join(", ")}`);
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.toLowerCase();
}

/** One of a few words, whatever its case. */
export function oneOf<const Words extends readonly string[]>(
  words: Words,
): CellForm<Words[number]> {
  return {
    read: ({ text }) => words.find((word) => isSame(text, word)) ?? wantedOf(words),
    write: (word) => word,
  };
}

/** One of a few things that the sheet calls by a label. */
export function labelled<Id>(entries: readonly Labelled<Id>[]): CellForm<Id> {
  return {
    read: ({ text }) => {
      const entry = entries.find(({ label }) => isSame(text, label));
      return entry ? entry.id : wantedOf(entries.map(({ label }) => label));
    },
    write: (wanted) => entries.find(({ id }) => id === wanted)?.label ?? null,
  };
}

/** The same, or null where the cell is blank. */
export function orBlank<Value>(form: CellForm<Value>): CellForm<Value | null> {
  return {
    read: (cell, names) => (cell.text.trim() === "" ? null : form.read(cell, names)),
    write: (value, names) => (value === null ? null : form.write(value, names)),
  };
}

/** The two answers of a list of Yes and No. */
export const YES_OR_NO = ["Yes", "No"] as const;

/** Yes or No, never blank. */
export const YES_NO: CellForm<boolean> = labelled([
  { id: true, label: "Yes" },
  { id: false, label: "No" },
]);

/** Yes; a blank cell and No are false. False leaves the cell blank. */
export const YES_OR_BLANK: CellForm<boolean> = {
  read: (cell, names) => (cell.text.trim() === "" ? false : YES_NO.read(cell, names)),
  write: (is) => (is ? "Yes" : null),
};
