import type { Policy } from "../../plan/plan.ts";
import { SMALL_NUMBERS } from "../../plan/small-numbers.ts";
import type { TEMPLATE_SETTINGS } from "../../plan/template-plan.ts";
import { ofEachThreshold, THRESHOLD_UNITS } from "../../plan/thresholds.ts";

type SettingKey = keyof typeof TEMPLATE_SETTINGS;

/** The value of a setting as it is listed; undefined where the template has no such setting. */
export type ReadSetting = (key: SettingKey) => string | undefined;

function numberOf(text: string): number {
  return text === "" ? Number.NaN : Number(text);
}

/**
 * The policy that the settings tell. A threshold that a template of an earlier version lacks is set at its
 * usual value. Null where one is no such number.
 */
export function policyOf(setting: ReadSetting): Policy | null {
  const small = SMALL_NUMBERS.find(({ label }) => label === setting("smallNumbers"));
  const thresholds = ofEachThreshold(({ key, unit, default: usual }) => {
    const text = setting(key);
    const value = text === undefined ? usual : numberOf(text);
    return THRESHOLD_UNITS[unit].isIt(value) ? value : null;
  });
  return small && areNumbers(thresholds) ? { ...thresholds, smallNumbers: small.id } : null;
}

function areNumbers<Key extends string>(
  values: Readonly<Record<Key, number | null>>,
): values is Readonly<Record<Key, number>> {
  return Object.values(values).every((value) => value !== null);
}
