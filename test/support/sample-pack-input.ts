import type { IsoDay } from "../../src/calendar/iso-day.ts";
import { newMaster } from "../../src/plan/master/new-master.ts";
import type { Master } from "../../src/plan/master/master.ts";
import { EMPTY_REGISTER, type Register } from "../../src/plan/register/register.ts";
import { rateMaster } from "../../src/rate/rate-master.ts";
import type { PackInput } from "../../src/report/packs/pack-input.ts";
import { samplePlan } from "./sample-plan.ts";

/** What a pack is built from: the sample plan as of 14 November 2018, with whatever is given. */
export function samplePackInput(
  given: {
    readonly master?: Partial<Master>;
    readonly register?: Partial<Register>;
    readonly date?: IsoDay;
  } = {},
): PackInput {
  const date = given.date ?? "2018-11-14";
  const master = { ...newMaster(given.master?.plan ?? samplePlan()), ...given.master };
  const register = { ...EMPTY_REGISTER, ...given.register };
  return { master, register, date, ratings: rateMaster(master, date) };
}
