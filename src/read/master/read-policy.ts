import {
  SETTING_GROUPS,
  SMALL_NUMBERS_SETTING,
  THRESHOLD_SETTINGS,
  type ThresholdSetting,
} from "../../plan/master/master-settings.ts";
import { SMALL_NUMBERS } from "../../plan/small-numbers.ts";
import type { Policy } from "../../plan/plan.ts";
import type { SettingRows } from "./setting-rows.ts";
import { numberOf, textOf, unusable } from "./table-row.ts";

const WANTED = {
  days: "a whole number of days, 0 or more",
  share: "a share between 0 and 1, such as 0.5 for half",
  percent: "a number of per cent, 0 or more",
} as const;

function isWithin(value: number, unit: ThresholdSetting["unit"]): boolean {
  if (value < 0) return false;
  if (unit === "days") return Number.isInteger(value);
  return unit === "percent" || value <= 1;
}

function readThreshold(rows: SettingRows, key: ThresholdSetting["key"]): number {
  const setting = THRESHOLD_SETTINGS.find((entry) => entry.key === key);
  if (!setting) throw new RangeError(`No setting for the threshold ${key}`);
  const row = rows.need(SETTING_GROUPS.rating, setting.name);
  const value = numberOf(row, "value", WANTED[setting.unit]);
  if (!isWithin(value, setting.unit)) throw unusable(row, "value", WANTED[setting.unit]);
  return value;
}

function readSmallNumbers(rows: SettingRows): Policy["smallNumbers"] {
  const row = rows.need(SETTING_GROUPS.publication, SMALL_NUMBERS_SETTING.name);
  const written = textOf(row, "value").trim().toLowerCase();
  const preset = SMALL_NUMBERS.find(
    ({ id, label }) => written === id || written === label.toLowerCase(),
  );
  if (preset) return preset.id;
  const labels = SMALL_NUMBERS.map(({ label }) => label).join(", ");
  throw unusable(row, "value", `one of: ${labels}`);
}

/** Reads every threshold of the rules. Throws MasterNotRead with the cell where one cannot be used. */
export function readPolicy(rows: SettingRows): Policy {
  return {
    redAfterDays: readThreshold(rows, "redAfterDays"),
    undatedGraceDays: readThreshold(rows, "undatedGraceDays"),
    noReturnShare: readThreshold(rows, "noReturnShare"),
    notStartedAmberShare: readThreshold(rows, "notStartedAmberShare"),
    notStartedRedShare: readThreshold(rows, "notStartedRedShare"),
    staleAfterDays: readThreshold(rows, "staleAfterDays"),
    kpiTolerancePercent: readThreshold(rows, "kpiTolerancePercent"),
    kpiDeadBandPercent: readThreshold(rows, "kpiDeadBandPercent"),
    smallNumbers: readSmallNumbers(rows),
  };
}
