import type { Rule } from "./rule.ts";
import { addressInText } from "./rules/address-in-text.ts";
import { ageAndPlaceInText } from "./rules/age-and-place-in-text.ts";
import { bankDetailsInText } from "./rules/bank-details-in-text.ts";
import { birthDateInText } from "./rules/birth-date-in-text.ts";
import { caseReferenceInText } from "./rules/case-reference-in-text.ts";
import { completeWithoutDate } from "./rules/complete-without-date.ts";
import { completeWithoutEvidence } from "./rules/complete-without-evidence.ts";
import { completedInFuture } from "./rules/completed-in-future.ts";
import { contradictoryTimescale } from "./rules/contradictory-timescale.ts";
import { cutText } from "./rules/cut-text.ts";
import { dateAsText } from "./rules/date-as-text.ts";
import { dateOutsidePlan } from "./rules/date-outside-plan.ts";
import { dateWithoutYear } from "./rules/date-without-year.ts";
import { doubtfulDate } from "./rules/doubtful-date.ts";
import { doubtfulPartner } from "./rules/doubtful-partner.ts";
import { duplicateReference } from "./rules/duplicate-reference.ts";
import { emailInText } from "./rules/email-in-text.ts";
import { errorValue } from "./rules/error-value.ts";
import { finishBeforeStart } from "./rules/finish-before-start.ts";
import { formulaInAnswer } from "./rules/formula-in-answer.ts";
import { impossibleDate } from "./rules/impossible-date.ts";
import { linkWithIdInText } from "./rules/link-with-id-in-text.ts";
import { mergedAnswer } from "./rules/merged-answer.ts";
import { missingForecast } from "./rules/missing-forecast.ts";
import { missingHeading } from "./rules/missing-heading.ts";
import { missingPartner } from "./rules/missing-partner.ts";
import { missingReference } from "./rules/missing-reference.ts";
import { missingStatus } from "./rules/missing-status.ts";
import { missingUpdate } from "./rules/missing-update.ts";
import { nameAtCaseMeeting } from "./rules/name-at-case-meeting.ts";
import { newHeading } from "./rules/new-heading.ts";
import { nhsNumberInText } from "./rules/nhs-number-in-text.ts";
import { niNumberInText } from "./rules/ni-number-in-text.ts";
import { niNumberShapeInText } from "./rules/ni-number-shape-in-text.ts";
import { nilWithUpdates } from "./rules/nil-with-updates.ts";
import { notYourAction } from "./rules/not-your-action.ts";
import { nothingReadable } from "./rules/nothing-readable.ts";
import { numberReference } from "./rules/number-reference.ts";
import { oldTemplateVersion } from "./rules/old-template-version.ts";
import { partCountInText } from "./rules/part-count-in-text.ts";
import { personNameInText } from "./rules/person-name-in-text.ts";
import { placeholderText } from "./rules/placeholder-text.ts";
import { postcodeInText } from "./rules/postcode-in-text.ts";
import { pseudonymInText } from "./rules/pseudonym-in-text.ts";
import { refugeLocationInText } from "./rules/refuge-location-in-text.ts";
import { repairedReference } from "./rules/repaired-reference.ts";
import { repeatedText } from "./rules/repeated-text.ts";
import { reversedTimescale } from "./rules/reversed-timescale.ts";
import { rewordedStatus } from "./rules/reworded-status.ts";
import { sectionReference } from "./rules/section-reference.ts";
import { smallCountInText } from "./rules/small-count-in-text.ts";
import { socialHandleInText } from "./rules/social-handle-in-text.ts";
import { straySpaces } from "./rules/stray-spaces.ts";
import { teamMaster } from "./rules/team-master.ts";
import { telephoneInText } from "./rules/telephone-in-text.ts";
import { textInsteadOfDate } from "./rules/text-instead-of-date.ts";
import { twoWayDate } from "./rules/two-way-date.ts";
import { unknownPartner } from "./rules/unknown-partner.ts";
import { unknownReference } from "./rules/unknown-reference.ts";
import { unknownStatus } from "./rules/unknown-status.ts";
import { unreadContent } from "./rules/unread-content.ts";
import { usOrderDate } from "./rules/us-order-date.ts";
import { vehicleInText } from "./rules/vehicle-in-text.ts";
import { wrongPlan } from "./rules/wrong-plan.ts";
import { wrongRound } from "./rules/wrong-round.ts";
import { formulaInKpiValue } from "./rules/kpi/formula-in-kpi-value.ts";
import { kpiOfAnotherPartner } from "./rules/kpi/kpi-of-another-partner.ts";
import { kpiPeriodNotOver } from "./rules/kpi/kpi-period-not-over.ts";
import { kpiShareOutOfRange } from "./rules/kpi/kpi-share-out-of-range.ts";
import { kpiValueNotANumber } from "./rules/kpi/kpi-value-not-a-number.ts";
import { kpiValueTwice } from "./rules/kpi/kpi-value-twice.ts";
import { negativeKpiCount } from "./rules/kpi/negative-kpi-count.ts";
import { placeholderKpiValue } from "./rules/kpi/placeholder-kpi-value.ts";
import { unknownKpi } from "./rules/kpi/unknown-kpi.ts";
import { unknownKpiPeriod } from "./rules/kpi/unknown-kpi-period.ts";

/**
 * Every rule, in the order in which faults of one cell are told: a later fault about a cell's value
 * follows from an earlier one and is dropped. A new rule is a file in `rules/` and a line here.
 */
export const RULES: readonly Rule[] = [
  nothingReadable,
  teamMaster,
  wrongPlan,
  wrongRound,
  oldTemplateVersion,
  missingHeading,
  newHeading,
  unreadContent,
  missingPartner,
  nilWithUpdates,
  errorValue,
  unknownPartner,
  doubtfulPartner,
  missingReference,
  unknownReference,
  sectionReference,
  repairedReference,
  duplicateReference,
  numberReference,
  notYourAction,
  missingUpdate,
  mergedAnswer,
  unknownStatus,
  missingStatus,
  completeWithoutDate,
  completeWithoutEvidence,
  impossibleDate,
  dateWithoutYear,
  reversedTimescale,
  completedInFuture,
  finishBeforeStart,
  textInsteadOfDate,
  missingForecast,
  usOrderDate,
  twoWayDate,
  contradictoryTimescale,
  doubtfulDate,
  dateOutsidePlan,
  placeholderText,
  formulaInAnswer,
  dateAsText,
  rewordedStatus,
  straySpaces,
  cutText,
  repeatedText,
  refugeLocationInText,
  telephoneInText,
  emailInText,
  addressInText,
  postcodeInText,
  nhsNumberInText,
  niNumberInText,
  niNumberShapeInText,
  birthDateInText,
  ageAndPlaceInText,
  smallCountInText,
  partCountInText,
  caseReferenceInText,
  nameAtCaseMeeting,
  personNameInText,
  pseudonymInText,
  vehicleInText,
  bankDetailsInText,
  socialHandleInText,
  linkWithIdInText,
  // About KPI values.
  unknownKpi,
  unknownKpiPeriod,
  kpiPeriodNotOver,
  kpiOfAnotherPartner,
  placeholderKpiValue,
  kpiValueNotANumber,
  kpiShareOutOfRange,
  negativeKpiCount,
  kpiValueTwice,
  formulaInKpiValue,
];
