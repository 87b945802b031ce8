import type { IsoDay } from "../../calendar/iso-day.ts";

/** A value that a log gives, with the cells it comes from. */
export interface DerivedValue {
  readonly text: string;
  readonly from: string;
  readonly round: IsoDay;
}
