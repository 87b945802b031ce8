import type { Line } from "../../cells/sheet-lines.ts";

/** What stands on each sheet outside every action, by the sheet's name; lines may repeat a row. */
export type OutsideLines = ReadonlyMap<string, readonly Line[]>;
