import { longDay } from "../../../calendar/iso-day.ts";
import { MASTER_PLAN } from "../../../plan/master/master-tables.ts";
import type { RatingOverride } from "../../../plan/master/master.ts";
import type { PackText } from "../../../publish/pack.ts";
import { rateMaster, type RatedAction } from "../../../rate/rate-master.ts";
import { capital } from "../../../text/capital.ts";
import type { PackInput } from "../pack-input.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";

/** A rating as a paper prints it. */
export interface RatingText {
  /** `Red`, or `Amber (officer judgement; calculated Red)`. */
  readonly label: string;
  readonly reason: PackText;
}

/** Rules whose reason quotes what somebody typed: who withdrew an action, what blocks it. */
const QUOTING = new Set(["AR01", "AR05", "AR05r"]);

function reasonWithoutColour({ rating, reason }: RatedAction): string {
  const colour = `${rating}: `;
  return capital(reason.startsWith(colour) ? reason.slice(colour.length) : reason);
}

const sentence = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

/** Why an officer set another colour. Papers name the role, and the master who it was. */
function judgementWords({ reason, role }: RatingOverride, ends: string): string {
  const who = role.trim() === "" ? "an officer" : role.trim();
  return `${sentence(capital(reason.trim()))} Judgement of ${who}, until ${ends}.`;
}

function calculatedText(ref: string, rated: RatedAction): RatingText {
  const words = reasonWithoutColour(rated);
  const quotes = QUOTING.has(rated.rule) || rated.inputs["Phase 1"] !== undefined;
  const reason = quotes ? typedText(words, originOf(MASTER_PLAN, ref, "reason")) : ownText(words);
  return { label: rated.rating, reason };
}

function overriddenText(
  override: RatingOverride,
  rated: RatedAction,
  calculated: RatedAction,
): RatingText {
  const ends = longDay(rated.overrideEnds ?? "");
  const rest = `Calculated: ${calculated.rating}. ${reasonWithoutColour(calculated)}`;
  const reason = `${judgementWords(override, ends)} ${rest}`;
  return {
    label: `${rated.rating} (officer judgement; calculated ${calculated.rating})`,
    reason: typedText(reason, originOf(MASTER_PLAN, override.ref, "reason")),
  };
}

/** Each rating with its reason as a paper prints them, by reference. An override that does not hold is not mentioned. */
export function ratingTexts({ master, date, ratings }: PackInput): Map<string, RatingText> {
  const overrides = new Map(master.overrides.map((override) => [override.ref, override]));
  const calculated =
    overrides.size === 0 ? ratings : rateMaster({ ...master, overrides: [] }, date);
  return new Map(
    [...ratings].map(([ref, rated]) => {
      const override = overrides.get(ref);
      const own = override ? (calculated.get(ref) ?? rated) : rated;
      const holds = override !== undefined && rated.overrideEnds !== null;
      return [ref, holds ? overriddenText(override, rated, own) : calculatedText(ref, own)];
    }),
  );
}
