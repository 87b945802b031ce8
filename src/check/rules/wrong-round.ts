import { longDay } from "../../calendar/iso-day.ts";
import { placeOfAnswer, quoted, WHOLE_FILE } from "../place.ts";
import type { Rule } from "../rule.ts";

/** The return says another round than the open one, or one that is no day. */
export const wrongRound: Rule = {
  code: "wrong-round",
  severity: "error",
  title: "The return is for another round",
  source: "Identity of a return",
  about: "form",
  check: ({ return: { identity }, round }) => {
    if (!round || identity.roundDay === round.date) return [];
    const written = identity.round?.text.trim() ?? "";
    if (identity.roundDay === null && written === "") return [];
    const open = longDay(round.date);
    const stated = identity.roundDay === null ? null : longDay(identity.roundDay);
    return [
      {
        ...(identity.round ? placeOfAnswer(identity.round) : WHOLE_FILE),
        found: stated ?? quoted(written),
        wanted: open,
        message: stated
          ? `This return is for ${stated}. The open round is ${open}`
          : `Round must be a real date. The open round is ${open}`,
        fix: "Use the template for the open round",
      },
    ];
  },
};
