import { longDay } from "../../../calendar/iso-day.ts";
import { MASTER_PLAN } from "../../../plan/master/master-plan.ts";
import type { RatingOverride } from "../../../plan/master/rating-override.ts";
import type { PackText } from "../../../publish/pack.ts";
import type { RatedAction } from "../../../rate/rate-master.ts";
import { capital } from "../../../text/capital.ts";
import type { PackInput } from "../pack-input.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";

/** A rating as a paper prints it. */
export interface RatingText {
  /** `Red`, or `Amber (officer judgement; calculated Red)`. */
  readonly label: string;
  readonly reason: PackText;
  /** The reason without its due date, for where there is no room for it; screened as the reason. */
  readonly brief: string;
}

const sentence = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

/** Why an officer set another colour. Papers name the role, and the master who it was. */
function judgementWords({ reason, role }: RatingOverride, ends: string): string {
  const who = role.trim() === "" ? "an officer" : role.trim();
  return `${sentence(capital(reason.trim()))} Judgement of ${who}, until ${ends}.`;
}

function calculatedText(ref: string, { calculated }: RatedAction): RatingText {
  const { rating, why, brief, quotes } = calculated;
  const words = capital(why);
  const reason = quotes ? typedText(words, originOf(MASTER_PLAN, ref, "reason")) : ownText(words);
  return { label: rating, reason, brief: capital(brief) };
}

function overriddenText(override: RatingOverride, rated: RatedAction): RatingText {
  const { rating, why, brief } = rated.calculated;
  const opening = `${judgementWords(override, longDay(rated.overrideEnds ?? ""))} Calculated: ${rating}.`;
  const reason = `${opening} ${capital(why)}`;
  return {
    label: `${rated.rating} (officer judgement; calculated ${rating})`,
    reason: typedText(reason, originOf(MASTER_PLAN, override.ref, "reason")),
    brief: `${opening} ${capital(brief)}`,
  };
}

/** Each rating with its reason as a paper prints them, by reference. An override that does not hold is not mentioned. */
export function ratingTexts({ master, ratings }: PackInput): Map<string, RatingText> {
  const overrides = new Map(master.overrides.map((override) => [override.ref, override]));
  return new Map(
    [...ratings].map(([ref, rated]) => {
      const override = overrides.get(ref);
      const holds = override !== undefined && rated.overrideEnds !== null;
      return [ref, holds ? overriddenText(override, rated) : calculatedText(ref, rated)];
    }),
  );
}
