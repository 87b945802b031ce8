import { fold } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";
import { tidy } from "../text/tidy.ts";
import type { Status } from "./plan.ts";
import type { StatusReading } from "./reading.ts";
import { percentWritten } from "./status/percent-written.ts";
import { readByWords } from "./status/read-by-words.ts";
import { statusBook } from "./status/status-book.ts";

const NOT_CHOSEN = new Set(["select", "please select"]);

/** True for an empty cell, and for the entry of a list that says to choose one. */
function isBlank(written: string): boolean {
  return tidy(written) === "" || NOT_CHOSEN.has(fold(written));
}

function ownStatus(written: string, statuses: readonly Status[]): Status | undefined {
  const folded = fold(written);
  if (folded === "") return undefined;
  return statuses.find(({ name, alsoCalled }) =>
    [name, ...alsoCalled].some((known) => fold(known) === folded),
  );
}

/**
 * Reads a status as written: by the plan's list and its other wordings first, then by the letters,
 * colours, words, symbols and qualifiers that are understood anywhere, with what there is to confirm. A
 * colour means what the plan lists its word under. Anything else, and a status that the plan does not
 * have, is unknown and kept as written.
 */
export function readStatus(written: string, statuses: readonly Status[]): StatusReading {
  if (isBlank(written)) return { kind: "missing", written };
  const own = ownStatus(written, statuses);
  const guess = own ? { id: own.id, doubt: "" } : readByWords(written, statusBook(statuses));
  const status = own ?? statuses.find(({ id }) => id === guess?.id);
  if (!guess || !status) {
    const names = statuses.map(({ name }) => name);
    const percent = percentWritten(written);
    const suggestions = nearest(written, names);
    return { kind: "unknown", written, suggestions, ...(percent !== null && { percent }) };
  }
  const reworded = tidy(written).toLowerCase() !== tidy(status.name).toLowerCase();
  const doubt = guess.doubt === "" ? {} : { doubt: guess.doubt };
  return { kind: "known", written, id: status.id, reworded, ...doubt };
}
