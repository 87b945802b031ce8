import type { EditValue } from "../../workbook/edit.ts";
import { momentInWords, readMoment } from "../../calendar/moment.ts";
import { Wanted, type CellForm } from "./cell-form.ts";

/** Any text, exactly as it stands. */
export const TEXT: CellForm<string> = {
  read: ({ text }) => text,
  write: (text) => text,
};

/** A text on one line, as an id or a name is: nothing before or after it. */
export const NAME: CellForm<string> = {
  read: ({ text }) => text.trim(),
  write: (name) => name,
};

/** A name, or null where the cell is blank. */
export const NAME_OR_NULL: CellForm<string | null> = {
  read: ({ text }) => text.trim() || null,
  write: (name) => name,
};

/** A date and time, which the sheet says in words. What is neither stays as it is. */
export const MOMENT: CellForm<string> = {
  read: ({ text }) => readMoment(text),
  write: momentInWords,
};

function linesIn(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** One entry a line; blank lines are skipped. `wanted` says how a line is to be written. */
export function listed<Entry>(line: {
  readonly read: (line: string) => Entry | undefined;
  readonly write: (entry: Entry) => string;
  readonly wanted: string;
}): CellForm<readonly Entry[]> {
  return {
    read: ({ text }) => {
      const entries: Entry[] = [];
      for (const written of linesIn(text)) {
        const entry = line.read(written);
        if (entry === undefined) return new Wanted(line.wanted);
        entries.push(entry);
      }
      return entries;
    },
    write: (entries) => entries.map(line.write).join("\n"),
  };
}

/** Texts, one a line. */
export const LINES: CellForm<readonly string[]> = listed({
  read: (line) => line,
  write: (line) => line,
  wanted: "one text a line",
});

/** A text, a number or a day, as it comes; read as text. */
export const ANYTHING: CellForm<EditValue> = {
  read: ({ text }) => text,
  write: (value) => value,
};
