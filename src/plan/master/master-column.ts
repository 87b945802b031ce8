import type { MasterColumn } from "./master-table.ts";

/** A column of short texts. */
export const text = (key: string, heading: string, width = 16): MasterColumn => ({
  key,
  heading,
  kind: "text",
  width,
});
/** A column of texts that wrap. */
export const long = (key: string, heading: string, width = 44): MasterColumn => ({
  key,
  heading,
  kind: "long",
  width,
});
/** A column of days. */
export const date = (key: string, heading: string): MasterColumn => ({
  key,
  heading,
  kind: "date",
  width: 14,
});
/** A column of numbers. */
export const number = (key: string, heading: string, width = 9): MasterColumn => ({
  key,
  heading,
  kind: "number",
  width,
});
/** The column as one that the team fills in and the tool only reads. */
export const typed = (column: MasterColumn): MasterColumn => ({ ...column, typedByTeam: true });
/** The column as one that the team fills in, and the tool where the team left it blank. */
export const filled = (column: MasterColumn): MasterColumn => ({
  ...typed(column),
  filledWhenBlank: true,
});
/** The column as one that the team fills in, and returns too: a merge weighs one against the other. */
export const weighed = (column: MasterColumn): MasterColumn => ({
  ...filled(column),
  takesReturns: true,
});
/** A column with a drop-down list. */
export const choice = (
  key: string,
  heading: string,
  choices: NonNullable<MasterColumn["choices"]>,
  width = 20,
): MasterColumn => ({
  key,
  heading,
  kind: "choice",
  width,
  choices,
});

/** The column as one that a master of an earlier version lacks. */
export const addedLater = (column: MasterColumn): MasterColumn => ({ ...column, addedLater: true });
