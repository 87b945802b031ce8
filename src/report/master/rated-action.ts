import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Master, RatingName } from "../../plan/master.ts";

/** What the rules say of one action. */
export interface RatedAction {
  readonly rating: RatingName;
  /** `AR06` */
  readonly rule: string;
  /** One sentence. */
  readonly reason: string;
}

/** Everything the master's tables are laid out from. */
export interface MasterRecordsInput {
  /** After the merge, where there was one. */
  readonly master: Master;
  /** The day as of which actions are rated. */
  readonly reportDate: IsoDay;
  /** By reference; an action without an entry keeps an empty rating. */
  readonly ratings: ReadonlyMap<string, RatedAction>;
}
