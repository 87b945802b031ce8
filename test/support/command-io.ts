import type { CommandIo } from "../../scripts/command.ts";

/** A command's surroundings for tests: what it printed is kept, and the clock stands still. */
export interface RecordedIo extends CommandIo {
  readonly printed: () => string;
  readonly said: () => string;
}

export function recordIo(now = "2018-11-14T09:30:00.000Z"): RecordedIo {
  let out = "";
  let err = "";
  return {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    now: () => new Date(now),
    isTerminal: false,
    printed: () => out,
    said: () => err,
  };
}
