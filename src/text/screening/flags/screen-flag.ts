import type { ReadableText } from "./readable-text.ts";

/** What free text may hold that a public paper must not (domain reference 5.3). */
export type FlagName =
  | "address"
  | "age_place"
  | "bank"
  | "case_forum"
  | "case_pseudonym"
  | "case_reference"
  | "court_case"
  | "dob"
  | "email"
  | "exact_place"
  | "few_people"
  | "homoglyph"
  | "identity_number"
  | "known_offender"
  | "name_in_review"
  | "nhs_number"
  | "nickname"
  | "nino"
  | "nino_shape"
  | "outward_code"
  | "person_name"
  | "person_name_public_role"
  | "phone"
  | "postcode"
  | "provider_count"
  | "rare_event"
  | "refuge_location"
  | "singled_out"
  | "small_number"
  | "social_handle"
  | "staff_count"
  | "url_with_id"
  | "vehicle_registration";

/** `block` must not be published, `warn` a person decides, `note` is only pointed out. */
export type FlagSeverity = "block" | "warn" | "note";

/** One place in a text, `end` exclusive, counted in UTF-16 units of the text as written. */
export interface ScreenFlag {
  readonly flag: FlagName;
  readonly severity: FlagSeverity;
  readonly start: number;
  readonly end: number;
  /** The words at that place, as written. */
  readonly found: string;
}

/** What a plan is about, and so what is sensitive in it: people at risk, services for the public, or nobody. */
export type Subject = "people" | "services" | "none";

/** What a plan knows beforehand. */
export interface ScreenOptions {
  /** Counts of people from 1 up to, not including, this number are small: 8 unless told. */
  readonly smallBelow?: number;
  /** Names that give no place away: the whole area of the plan, the partners. */
  readonly known?: readonly string[];
  /** People at risk unless told. */
  readonly subject?: Subject;
}

/** A flag as a family finds it, at a place of the readable text. */
export interface Hit {
  readonly flag: FlagName;
  readonly severity: FlagSeverity;
  readonly start: number;
  readonly end: number;
}

/** Looks for one family of patterns. */
export type Screener = (text: ReadableText, options: Required<ScreenOptions>) => Hit[];
