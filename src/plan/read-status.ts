import { fold } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";
import { tidy } from "../text/tidy.ts";
import type { Status } from "./plan.ts";
import type { StatusReading } from "./reading.ts";

const NOT_CHOSEN = new Set(["", "select"]);

/** Reads a status as written against the plan's list and its other wordings; anything else is unknown. */
export function readStatus(written: string, statuses: readonly Status[]): StatusReading {
  const folded = fold(written);
  if (NOT_CHOSEN.has(folded)) return { kind: "missing", written };
  const status = statuses.find(({ name, alsoCalled }) =>
    [name, ...alsoCalled].some((known) => fold(known) === folded),
  );
  if (!status) {
    const names = statuses.map(({ name }) => name);
    return { kind: "unknown", written, suggestions: nearest(written, names) };
  }
  const reworded = tidy(written).toLowerCase() !== tidy(status.name).toLowerCase();
  return { kind: "known", written, id: status.id, reworded };
}
