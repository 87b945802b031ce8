import type { Policy } from "../../plan/plan.ts";
import type { TEMPLATE_SETTINGS } from "../../plan/template-plan.ts";
import { SMALL_NUMBERS } from "../../plan/small-numbers.ts";

type SettingKey = keyof typeof TEMPLATE_SETTINGS;

/** The value of a setting as it is listed; an empty text where it has none. */
export type ReadSetting = (key: SettingKey) => string;

/** The thresholds that the settings tell; null where one is no number, or is below 0. */
export function policyOf(setting: ReadSetting): Policy | null {
  const small = SMALL_NUMBERS.find(({ label }) => label === setting("smallNumbers"));
  const threshold = (key: SettingKey): number => (setting(key) === "" ? NaN : Number(setting(key)));
  const thresholds = {
    redAfterDays: threshold("redAfterDays"),
    undatedGraceDays: threshold("undatedGraceDays"),
    noReturnShare: threshold("noReturnShare"),
    notStartedAmberShare: threshold("notStartedAmberShare"),
    notStartedRedShare: threshold("notStartedRedShare"),
    staleAfterDays: threshold("staleAfterDays"),
    kpiTolerancePercent: threshold("kpiTolerancePercent"),
    kpiDeadBandPercent: threshold("kpiDeadBandPercent"),
  };
  const areNumbers = Object.values(thresholds).every((value) => value >= 0);
  return small && areNumbers ? { ...thresholds, smallNumbers: small.id } : null;
}
