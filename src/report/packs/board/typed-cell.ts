import { longDay, type IsoDay } from "../../../calendar/iso-day.ts";
import type { Origin, PackCell } from "../../../publish/pack.ts";
import { tidy } from "../../../text/tidy.ts";
import { ownText, typedText } from "../pack-text.ts";

/** A cell with what the team typed, or words that say that nothing is given: no cell is blank. */
export function typedCell(text: string, origin: Origin, blank = "Not given"): PackCell {
  return tidy(text) === "" ? ownText(blank) : typedText(tidy(text), origin);
}

/** A cell with a day in words for readers. */
export function dayCell(day: IsoDay | null, blank = "Not given"): PackCell {
  return ownText(day === null ? blank : longDay(day));
}
