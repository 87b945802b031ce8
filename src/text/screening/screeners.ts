import { findAddresses } from "./address.ts";
import { findAgesWithPlace } from "./age-and-place.ts";
import { findBankDetails } from "./bank.ts";
import { findNamesAtCaseForum } from "./case-forum.ts";
import { findPseudonyms } from "./case-pseudonym.ts";
import { findCaseReferences } from "./case-reference.ts";
import { findDatesOfBirth } from "./date-of-birth.ts";
import { findEmails } from "./email.ts";
import { findLinksWithId } from "./link-with-id.ts";
import { findNhsNumbers } from "./nhs-number.ts";
import { findNiNumbers } from "./ni-number.ts";
import { findPersonNames } from "./person-name.ts";
import { findPhones } from "./phone.ts";
import { findPostcodes } from "./postcode.ts";
import { findRefugeLocations } from "./refuge-location.ts";
import type { Screener } from "./screen-flag.ts";
import { findSmallCounts } from "./small-count.ts";
import { findSocialHandles } from "./social-handle.ts";
import { findVehicles } from "./vehicle.ts";

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
