import { findHomoglyphs } from "./homoglyph.ts";
import { findOutwardCodes } from "./places/outward-code.ts";
import { findPublicRoles } from "./people/public-role.ts";
import type { Screener } from "./flags/screen-flag.ts";
import { findStaffCounts } from "./counts/staff-count.ts";

/** The families of patterns that are only pointed out: no check needs them. */
export const NOTE_SCREENERS: readonly Screener[] = [
  findOutwardCodes,
  findPublicRoles,
  findStaffCounts,
  findHomoglyphs,
];
