import { NOTE_SCREENERS } from "../../text/screening/note-screeners.ts";
import type { Screener } from "../../text/screening/flags/screen-flag.ts";
import { SCREENERS } from "../../text/screening/screeners.ts";
import { findNamesInReview } from "./name-in-review.ts";
import { findNamedRefuges } from "./named-refuge.ts";
import { findOtherCounts } from "./other-count.ts";
import { findProviderCounts } from "./provider-count.ts";
import { findRareEvents } from "./rare-event.ts";

/** Every family of patterns that a paper is screened by: those of a return, and combinations of facts. */
export const PUBLICATION_SCREENERS: readonly Screener[] = [
  ...SCREENERS,
  ...NOTE_SCREENERS,
  findNamedRefuges,
  findNamesInReview,
  findOtherCounts,
  findProviderCounts,
  findRareEvents,
];
