import { findHomoglyphs } from "./homoglyph.ts";
import { findOutwardCodes } from "./outward-code.ts";
import { findPublicRoles } from "./public-role.ts";
import type { Screener } from "./screen-flag.ts";
import { findStaffCounts } from "./staff-count.ts";

/** The families of patterns that are only pointed out: no check needs them. */
export const NOTE_SCREENERS: readonly Screener[] = [
  findOutwardCodes,
  findPublicRoles,
  findStaffCounts,
  findHomoglyphs,
];
