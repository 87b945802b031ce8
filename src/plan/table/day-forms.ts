import type { IsoDay } from "../../calendar/iso-day.ts";
import { Wanted, type CellForm } from "./cell-form.ts";

const WANTED = new Wanted("a date such as 14 November 2018");

/** A real date, or a text that names a day; null where the cell is blank. */
export const DAY: CellForm<IsoDay | null> = {
  read: ({ day }) => (day === undefined ? WANTED : day),
  write: (day) => (day === null ? null : { day }),
};

/** A day that may not be blank. */
export const SOME_DAY: CellForm<IsoDay> = {
  read: ({ day }) => day ?? WANTED,
  write: (day) => ({ day }),
};
