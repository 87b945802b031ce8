import { findAddresses } from "./places/address.ts";
import { findAgesWithPlace } from "./places/age-and-place.ts";
import { findBankDetails } from "./numbers/bank.ts";
import { findNamesAtCaseForum } from "./people/case-forum.ts";
import { findPseudonyms } from "./people/case-pseudonym.ts";
import { findCaseReferences } from "./numbers/case-reference.ts";
import { findDatesOfBirth } from "./people/date-of-birth.ts";
import { findEmails } from "./people/email.ts";
import { findLinksWithId } from "./numbers/link-with-id.ts";
import { findNhsNumbers } from "./numbers/nhs-number.ts";
import { findNiNumbers } from "./numbers/ni-number.ts";
import { findPersonNames } from "./people/person-name.ts";
import { findPhones } from "./people/phone.ts";
import { findPostcodes } from "./places/postcode.ts";
import { findRefugeLocations } from "./places/refuge-location.ts";
import type { Screener } from "./flags/screen-flag.ts";
import { findSmallCounts } from "./counts/small-count.ts";
import { findSocialHandles } from "./people/social-handle.ts";
import { findVehicles } from "./numbers/vehicle.ts";

/** The families of patterns that a check decides on: what they find is blocked or asked about. */
export const SCREENERS: readonly Screener[] = [
  findPhones,
  findEmails,
  findNhsNumbers,
  findNiNumbers,
  findDatesOfBirth,
  findAddresses,
  findPostcodes,
  findRefugeLocations,
  findPersonNames,
  findNamesAtCaseForum,
  findPseudonyms,
  findCaseReferences,
  findSmallCounts,
  findAgesWithPlace,
  findVehicles,
  findBankDetails,
  findSocialHandles,
  findLinksWithId,
];
