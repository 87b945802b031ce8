import { findRareOccupations } from "./context/rare-occupation.ts";
import { findKnownEvents } from "./context/known-event.ts";
import { findOnlyOnes } from "./context/only-one.ts";
import { findSchoolChildren } from "./context/school-child.ts";
import { findPhrasedCounts } from "./counts/phrased-count.ts";
import { findProviderCounts } from "./counts/provider-count.ts";
import { findShareCounts } from "./counts/share-count.ts";
import { findSmallCounts } from "./counts/small-count.ts";
import { findCourtCases } from "./courts/court-case.ts";
import { findKnownOffenders } from "./courts/known-offender.ts";
import type { Screener } from "./flags/screen-flag.ts";
import { findBankDetails } from "./numbers/bank.ts";
import { findCaseReferences } from "./numbers/case-reference.ts";
import { findIdentityNumbers, findImmigrationStatus } from "./numbers/identity-document.ts";
import { findLinksWithId } from "./numbers/link-with-id.ts";
import { findNhsNumbers } from "./numbers/nhs-number.ts";
import { findNiNumbers } from "./numbers/ni-number.ts";
import { findVehicles } from "./numbers/vehicle.ts";
import { findNamesAtCaseForum } from "./people/case-forum.ts";
import { findPseudonyms } from "./people/case-pseudonym.ts";
import { findDatesOfBirth } from "./people/date-of-birth.ts";
import { findEmails } from "./people/email.ts";
import { findNamesInReview } from "./people/name-in-review.ts";
import { findNicknames } from "./people/nickname.ts";
import { findPersonNames } from "./people/person-name.ts";
import { findPhones } from "./people/phone.ts";
import { findSocialHandles } from "./people/social-handle.ts";
import { findAddresses } from "./places/address.ts";
import { findAgesWithPlace } from "./places/age-and-place.ts";
import { findExactPlaces } from "./places/exact-place.ts";
import { findPostcodes } from "./places/postcode.ts";
import { findRefugeLocations } from "./places/refuge-location.ts";

/** What tells who somebody is by itself: looked for whatever a plan is about. */
export const IDENTIFIERS: readonly Screener[] = [
  findPhones,
  findEmails,
  findNhsNumbers,
  findNiNumbers,
  findIdentityNumbers,
  findBankDetails,
  findDatesOfBirth,
  findPersonNames,
  findLinksWithId,
];

/** What tells it together with what others know: looked for where a plan is about people. */
export const CONTEXTS: readonly Screener[] = [
  findAddresses,
  findPostcodes,
  findExactPlaces,
  findRefugeLocations,
  findNamesAtCaseForum,
  findNamesInReview,
  findPseudonyms,
  findNicknames,
  findSocialHandles,
  findCaseReferences,
  findCourtCases,
  findKnownOffenders,
  findKnownEvents,
  findImmigrationStatus,
  findAgesWithPlace,
  findRareOccupations,
  findSchoolChildren,
  findOnlyOnes,
  findVehicles,
  findSmallCounts,
  findPhrasedCounts,
  findShareCounts,
  findProviderCounts,
];
