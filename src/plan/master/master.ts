import type { Plan } from "../plan.ts";
import type { Conflict } from "./conflicts.ts";
import type { RatingOverride } from "./rating-override.ts";
import type { PlanChange } from "./changes.ts";
import type { ActionOrigin, ActionStanding, StandingRating } from "./master-plan.ts";
import type { NewName } from "./partners.ts";
import type { RecordedAction } from "./plan-record.ts";
import type { LedgerLine } from "./progress-log.ts";
import type { Reply } from "./replies.ts";
import type { QueueEntry } from "./to-place.ts";

/** The team's workbook as nouns. Everything the tool knows from earlier rounds is in it. */
export interface Master {
  readonly plan: Plan;
  readonly ledger: readonly LedgerLine[];
  readonly standings: readonly ActionStanding[];
  readonly ratings: readonly StandingRating[];
  readonly overrides: readonly RatingOverride[];
  readonly conflicts: readonly Conflict[];
  readonly replies: readonly Reply[];
  readonly queue: readonly QueueEntry[];
  readonly newNames: readonly NewName[];
  readonly origins: readonly ActionOrigin[];
  /** The plan as the last merge found it; empty where no merge has recorded it yet. */
  readonly record: readonly RecordedAction[];
  readonly changes: readonly PlanChange[];
}
