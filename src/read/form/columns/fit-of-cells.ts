import type { ColumnProfile } from "../cells/column-profile.ts";
import { FIELDS, type Field } from "../field.ts";

/** How well cells suit a field, from -1 (they cannot be it) to 1 (they can be nothing else). */
type Fit = (cells: ColumnProfile) => number;

const LIKELY = 0.25;
const IMPOSSIBLE = -0.6;

function clamp(value: number): number {
  return Math.max(-1, Math.min(1, value));
}

/** Rising from -1 at none to `most` where all cells show the cue. */
function rising(share: number, most: number): number {
  return share < 0.5 ? -1 + 2 * share : most * (2 * share - 1);
}

/** Short names of things to do are names too: only those of bodies and posts speak against prose. */
function notProse({ date, status, number, name, bodyOrPost, prose }: ColumnProfile): number {
  return Math.max(date, number, status * (1 - prose), name * (0.3 + 0.6 * bodyOrPost));
}

const prose: Fit = (cells) => 0.3 * cells.prose - 0.9 * notProse(cells);

const dates: Fit = (cells) =>
  rising(Math.min(1, cells.date + 0.1), 0.75) - 0.3 * cells.prose * (1 - cells.date);

const names: Fit = (cells) =>
  rising(cells.name, 0.5) +
  0.25 * Math.min(cells.name, cells.bodyOrPost) +
  (cells.filled >= 4 && cells.distinct <= 0.75 ? 0.15 : 0) -
  0.6 * cells.prose * (1 - cells.name) -
  cells.date -
  0.8 * cells.number;

const FITS: Readonly<Record<Field, Fit>> = {
  reference: (cells) =>
    rising(cells.reference, 0.5) +
    (cells.distinct > 0.95 && cells.filled > 2 ? 0.3 : 0) -
    (cells.length > 30 ? 1 : 0) -
    0.5 * cells.level * (cells.distinct < 0.5 ? 1 : 0),
  section: (cells) => {
    const grouped =
      cells.filled >= 2 && (cells.distinct <= 0.6 || cells.filled <= cells.rows * 0.7);
    const single = cells.filled >= 5 && cells.distinct > 0.9 && cells.filled > cells.rows * 0.8;
    return (
      (grouped ? 0.45 : 0) -
      (single ? 0.6 : 0) -
      (cells.length > 120 ? 0.4 : 0) -
      cells.date -
      0.7 * cells.level -
      0.8 * cells.colour -
      0.3 * cells.instructed -
      0.8 * cells.reference -
      0.6 * cells.number
    );
  },
  action: (cells) =>
    prose(cells) +
    0.55 * cells.instructed +
    (cells.filled >= 3 && cells.distinct > 0.9 ? 0.1 : 0) -
    (cells.filled >= 4 && cells.distinct < 0.5 ? 0.4 : 0) -
    0.35 * cells.reported -
    0.2 * cells.urged -
    (cells.length < 8 ? 0.5 : 0),
  recommendation: (cells) =>
    prose(cells) +
    0.35 * cells.urged -
    0.3 * cells.reported * (1 - cells.urged) -
    (cells.length < 8 ? 0.4 : 0),
  lead: names,
  supporting: (cells) => names(cells),
  measure: (cells) =>
    prose(cells) +
    0.35 * cells.measured -
    0.3 * cells.instructed -
    0.2 * cells.reported -
    (cells.length < 5 ? 0.3 : 0),
  start: dates,
  due: dates,
  "original-due": dates,
  forecast: dates,
  completed: (cells) => dates(cells),
  milestones: (cells) => prose(cells) + 0.1 * cells.instructed - (cells.length < 8 ? 0.3 : 0),
  status: (cells) =>
    rising(Math.max(cells.status, cells.colour), 0.7) -
    0.9 * cells.prose -
    0.7 * cells.date * (1 - cells.status) -
    (cells.level > 0.8 && cells.colour < 0.3 ? 0.8 : 0),
  percent: (cells) => rising(Math.min(1, cells.percent + cells.number * 0.8), 0.7) - cells.date,
  update: (cells) =>
    prose(cells) +
    0.45 * cells.reported -
    0.35 * cells.instructed -
    (cells.filled >= 3 && cells.length < 12 ? 0.4 : 0),
  evidence: (cells) =>
    0.2 * cells.prose +
    0.1 * cells.reported -
    0.8 * cells.date -
    0.3 * cells.instructed -
    0.3 * cells.level,
  obstacle: (cells) =>
    0.2 * cells.prose +
    0.1 * cells.urged -
    0.8 * cells.date -
    0.5 * cells.name -
    0.5 * cells.level -
    0.6 * cells.number,
  partner: names,
  responsible: (cells) => names(cells) + 0.25 * (1 - cells.bodyOrPost) - 0.1,
  priority: (cells) =>
    rising(Math.max(cells.level, cells.colour * 0.75, cells.number * 0.75), 0.7) -
    0.7 * cells.prose -
    cells.date,
  other: () => 0,
};

/** The fields that such cells may hold whatever the heading says, likeliest first. */
export function fieldsByCells(cells: ColumnProfile): Field[] {
  return FIELDS.map((field) => ({ field, fit: fitOfCells(field, cells) }))
    .filter(({ field, fit }) => field !== "other" && fit > LIKELY)
    .sort((a, b) => b.fit - a.fit)
    .map(({ field }) => field);
}

/** True where such cells may hold the field: a column of references is never a date. */
export function mayHold(field: Field, cells: ColumnProfile): boolean {
  return fitOfCells(field, cells) > IMPOSSIBLE;
}

/** How well a column's cells suit a field; 0 where the column holds nothing. */
export function fitOfCells(field: Field, cells: ColumnProfile): number {
  if (cells.filled > 0) return clamp(FITS[field](cells));
  return field === "status" && cells.colouredBlank > 0.3 ? 0.5 : 0;
}
