import { longDay } from "../../../calendar/iso-day.ts";
import { dateRule, warns } from "../../date-rule.ts";
import { contradictionOf } from "../../timescale-contradiction.ts";

/** A timescale whose plan years and financial years do not agree. */
export const contradictoryTimescale = dateRule({
  code: "contradictory-timescale",
  severity: "query",
  title: "The timescale contradicts itself",
  source: "Timescale rule T5",
  say: ({ reading, written }) => {
    const { end, altEnd } = reading.timescale;
    if (!warns(reading, "conflict") || end === null || altEnd === null) return null;
    const either = `${longDay(end)} or ${longDay(altEnd)}`;
    const says = contradictionOf(written) ?? `Timescale "${written}" can end on either of two days`;
    return { wanted: either, message: `${says}. Enter ${either}`, fix: `Enter ${either}` };
  },
});
