import type { Policy } from "../../plan/plan.ts";
import { RATING_POLICIES } from "../../plan/rating-policies.ts";
import { SMALL_NUMBERS } from "../../plan/small-numbers.ts";
import { SUBJECTS, USUAL_SUBJECT } from "../../plan/subjects.ts";
import type { TEMPLATE_SETTINGS } from "../../plan/template-plan.ts";
import { ofEachThreshold, THRESHOLD_UNITS } from "../../plan/thresholds.ts";

type SettingKey = keyof typeof TEMPLATE_SETTINGS;

/** The value of a setting as it is listed; undefined where the template has no such setting. */
export type ReadSetting = (key: SettingKey) => string | undefined;

function numberOf(text: string): number {
  return text === "" ? Number.NaN : Number(text);
}

/**
 * The policy that the settings tell. What a template of an earlier version lacks is set at its usual
 * value. Null where a threshold is no such number, and where a preset or a policy has no such name.
 */
export function policyOf(setting: ReadSetting): Policy | null {
  const small = SMALL_NUMBERS.find(({ label }) => label === setting("smallNumbers"));
  const said = setting("rating") ?? RATING_POLICIES[0].label;
  const rating = RATING_POLICIES.find(({ label }) => label === said);
  const thresholds = ofEachThreshold(({ key, unit, default: usual }) => {
    const text = setting(key);
    const value = text === undefined ? usual : numberOf(text);
    return THRESHOLD_UNITS[unit].isIt(value) ? value : null;
  });
  const subject = SUBJECTS.find(({ label }) => label === setting("subject"))?.id ?? USUAL_SUBJECT;
  return small && rating && areNumbers(thresholds)
    ? { ...thresholds, rating: rating.id, smallNumbers: small.id, subject }
    : null;
}

function areNumbers<Key extends string>(
  values: Readonly<Record<Key, number | null>>,
): values is Readonly<Record<Key, number>> {
  return Object.values(values).every((value) => value !== null);
}
