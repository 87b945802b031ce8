import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Master } from "../../plan/master/master.ts";
import type { Register } from "../../plan/register/register.ts";
import type { RatedAction } from "../../rate/rate-master.ts";

/** What every pack is built from. */
export interface PackInput {
  readonly master: Master;
  readonly register: Register;
  /** The day as of which the pack speaks. */
  readonly date: IsoDay;
  /** By reference, as of that day. */
  readonly ratings: ReadonlyMap<string, RatedAction>;
}
