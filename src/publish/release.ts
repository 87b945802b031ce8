import type { Pack } from "./pack.ts";
import type { FoundPlace } from "./screening/found-place.ts";
import type { Judgement } from "./screening/judge-decision.ts";

/** A place that screening found, and whether a named person has decided on it. */
export interface ReleasedPlace extends FoundPlace, Judgement {
  /** True where the words are not printed until the text is changed or a decision counts. */
  readonly isHeldBack: boolean;
  /** The place whose decision it follows: one text, and one name, is decided once. */
  readonly follows?: string;
}

/** A pack as it may be written: what must not be printed is not in it. */
export interface Release {
  readonly pack: Pack;
  readonly places: readonly ReleasedPlace[];
  /** Places that stop the publication: of severity Block, without a decision that counts. */
  readonly openBlocks: readonly ReleasedPlace[];
  /** True where the paper says that it may be published to everybody. */
  readonly asksUnrestricted: boolean;
  readonly mayBeUnrestricted: boolean;
  /** Why it may not, one sentence for each reason. */
  readonly whyNot: readonly string[];
  /** Places whose text an earlier decision leaves out although nothing is found in these words. */
  readonly leftOutEarlier: readonly string[];
}
