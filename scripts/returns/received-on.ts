import type { IsoDay } from "../../src/calendar/iso-day.ts";
import type { ReceivedFile } from "./receive-return.ts";

/** Noon and so many seconds after it: `2018-11-07T12:00:03`. */
function momentAt(day: IsoDay, seconds: number): string {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return new Date(noon + seconds * 1000).toISOString().slice(0, 19);
}

/**
 * The files as received on the day that the officer says, in the order in which they were last saved,
 * a second apart: the later version of a return stays the later one. Files that were saved at the same
 * second keep one moment, for nobody knows which came first.
 */
export function receivedOn(day: IsoDay, files: readonly ReceivedFile[]): ReceivedFile[] {
  const saved = files.flatMap((file) => (file.kind === "read" ? [file.received] : []));
  const order = [...new Set(saved)].sort();
  return files.map((file) =>
    file.kind === "read"
      ? { ...file, received: momentAt(day, order.indexOf(file.received)) }
      : file,
  );
}
