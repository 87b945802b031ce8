import { daysBetween, type IsoDay, longDay } from "../../../calendar/iso-day.ts";
import { inWords } from "../../field-words.ts";
import { placeOfAnswer, quoted, WHOLE_FILE } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** Of a plan with more rounds, only those nearest to the stated day are named. */
const MOST = 3;
/** Where no day is stated, the last rounds are named. */
const LAST_DAY = "9999-12-31";

function nearest(days: readonly IsoDay[], day: IsoDay | null): IsoDay[] {
  const away = (one: IsoDay): number => Math.abs(daysBetween(one, day ?? LAST_DAY));
  return [...days]
    .sort((a, b) => away(a) - away(b))
    .slice(0, MOST)
    .sort();
}

/** How a sentence that names a plan's rounds begins. */
function opening(many: number): string {
  if (many > MOST) return "Its nearest rounds are";
  return many > 1 ? "Its rounds are" : "Its only round is";
}

/** The return says another round than the open one or, where none is open, than the plan's; or no day. */
export const wrongRound: Rule = {
  code: "wrong-round",
  severity: "error",
  title: "The return is for another round",
  source: "Identity of a return",
  about: "form",
  stops: "merge",
  check: ({ return: { identity }, plan, round: open, isOwnRound }) => {
    const { round, roundDay } = identity;
    const days = (isOwnRound ? plan.rounds : open ? [open] : []).map(({ date }) => date);
    const written = quoted(round?.text ?? "");
    const isInOrder = roundDay === null ? written === "" : days.includes(roundDay);
    if (days.length === 0 || isInOrder) return [];
    const wanted = inWords(nearest(days, roundDay).map(longDay));
    const stated = roundDay && longDay(roundDay);
    const [which, what, use] = isOwnRound
      ? [", which is not a round of this plan", opening(days.length), "a round of this plan"]
      : ["", "The open round is", "the open round"];
    const told = stated ? `This return is for ${stated}${which}` : "Round must be a real date";
    return [
      {
        ...(round ? placeOfAnswer(round) : WHOLE_FILE),
        found: stated ?? written,
        wanted,
        message: `${told}. ${what} ${wanted}`,
        fix: `Use the template for ${use}`,
      },
    ];
  },
};
