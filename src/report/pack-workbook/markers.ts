import type { PackTable } from "../../publish/pack.ts";

/** A shorthand that stands instead of a value or beside it, and what it means. */
export interface Marker {
  readonly marker: string;
  readonly meaning: string;
}

/** The shorthands of published statistics (domain reference 6.2 X22), in the order of its list. */
const MARKERS: readonly Marker[] = [
  { marker: "[c]", meaning: "The figure is not shown, to protect individuals." },
  { marker: "[e]", meaning: "The figure is an estimate." },
  { marker: "[f]", meaning: "The figure is a forecast." },
  { marker: "[low]", meaning: "The figure is above zero and too low to be shown by rounding." },
  { marker: "[p]", meaning: "The figure is provisional." },
  { marker: "[r]", meaning: "The figure was revised." },
  { marker: "[u]", meaning: "The figure is less reliable than the others." },
  { marker: "[x]", meaning: "There is no data." },
  { marker: "[z]", meaning: "A figure does not apply." },
];

/** The markers in cells of a table that none of its own notes names. */
export function markersOf({ rows, notes }: PackTable): readonly Marker[] {
  return MARKERS.filter(
    ({ marker }) =>
      !notes.some((note) => note.includes(marker)) &&
      rows.some((row) => row.some(({ text }) => text.includes(marker))),
  );
}
