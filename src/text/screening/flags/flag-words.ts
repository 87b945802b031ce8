import type { FlagName, FlagSeverity, ScreenFlag } from "./screen-flag.ts";

/** What each flag says a text holds, to follow "contains" or "may contain". */
export const FLAG_WORDS: Readonly<Record<FlagName, string>> = {
  address: "an address",
  age_place: "a person's age with a place",
  bank: "bank details",
  case_forum: "a person's name beside a case meeting",
  case_pseudonym: "a person's initials or pseudonym",
  case_reference: "a case reference",
  dob: "a date of birth",
  email: "an e-mail address",
  homoglyph: "letters of another alphabet that look like English ones",
  name_in_review: "a person's name beside the review of a death",
  nhs_number: "an NHS number",
  nino: "a National Insurance number",
  nino_shape: "what looks like a National Insurance number",
  outward_code: "the first half of a postcode",
  person_name: "a person's name",
  person_name_public_role: "the name of a person in public office",
  phone: "a telephone number",
  postcode: "a postcode",
  provider_count: "a count of people beside the name of their provider",
  rare_event: "a rare event with its month",
  refuge_location: "the place of a refuge",
  small_number: "a small count of people",
  social_handle: "a social media name",
  staff_count: "a small number of staff",
  url_with_id: "a link with a record's number",
  vehicle_registration: "a vehicle registration",
};

const WHAT_FOLLOWS: Readonly<Record<FlagSeverity, string>> = {
  block: "must not be published",
  warn: "a person decides before it is published",
  note: "pointed out, nothing to do",
};

/** One flag in a sentence: `"0121 496 0123" reads as a telephone number: must not be published`. */
export function describeFlag({ flag, severity, found }: ScreenFlag): string {
  return `"${found}" reads as ${FLAG_WORDS[flag]}: ${WHAT_FOLLOWS[severity]}`;
}
