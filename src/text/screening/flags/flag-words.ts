import type { FlagName, FlagSeverity, ScreenFlag } from "./screen-flag.ts";

/** What each flag says a text holds, to follow "contains" or "may contain". */
export const FLAG_WORDS: Readonly<Record<FlagName, string>> = {
  address: "an address",
  age_place: "a person's age with a place",
  bank: "bank details",
  case_forum: "a person's name beside a case meeting",
  case_pseudonym: "a person's initials or pseudonym",
  case_reference: "a case reference",
  court_case: "a court case that can be looked up",
  dob: "a date of birth",
  email: "an e-mail address",
  exact_place: "the exact place of somebody or something",
  few_people: "words for a very small number of people",
  homoglyph: "letters of another alphabet that look like English ones",
  identity_number: "the number of a passport, a permit or a prisoner",
  known_offender: "an offender known by relation and outcome in court",
  name_in_review: "a person's name beside the review of a death",
  nhs_number: "an NHS number",
  nickname: "what one person is called",
  nino: "a National Insurance number",
  nino_shape: "what looks like a National Insurance number",
  outward_code: "the first half of a postcode",
  person_name: "a person's name",
  person_name_public_role: "the name of a person in public office",
  phone: "a telephone number",
  postcode: "a postcode",
  provider_count: "a count of people beside the name of their provider",
  rare_event: "a rare event that tells who it was",
  refuge_location: "the place of a refuge",
  singled_out: "what tells one person from all others",
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
