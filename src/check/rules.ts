import type { Rule } from "./rule.ts";
import { addressInText } from "./rules/privacy/address-in-text.ts";
import { ageAndPlaceInText } from "./rules/privacy/age-and-place-in-text.ts";
import { bankDetailsInText } from "./rules/privacy/bank-details-in-text.ts";
import { birthDateInText } from "./rules/privacy/birth-date-in-text.ts";
import { caseReferenceInText } from "./rules/privacy/case-reference-in-text.ts";
import { courtCaseInText } from "./rules/privacy/court-case-in-text.ts";
import { identityNumberInText } from "./rules/privacy/identity-number-in-text.ts";
import { exactPlaceInText } from "./rules/privacy/exact-place-in-text.ts";
import { homeInText } from "./rules/privacy/home-in-text.ts";
import { singledOutInText } from "./rules/privacy/singled-out-in-text.ts";
import { fewPeopleInText } from "./rules/privacy/few-people-in-text.ts";
import { providerCountInText } from "./rules/privacy/provider-count-in-text.ts";
import { completeWithoutDate } from "./rules/date/complete-without-date.ts";
import { completeWithoutEvidence } from "./rules/status/complete-without-evidence.ts";
import { completedInFuture } from "./rules/date/completed-in-future.ts";
import { contradictoryTimescale } from "./rules/date/contradictory-timescale.ts";
import { coveredAnswer } from "./rules/answer/covered-answer.ts";
import { hiddenAnswer } from "./rules/answer/hidden-answer.ts";
import { noteOnSheet } from "./rules/answer/note-on-sheet.ts";
import { alteredPlanCell } from "./rules/answer/altered-plan-cell.ts";
import { rowWithoutAnswer } from "./rules/answer/row-without-answer.ts";
import { struckThrough } from "./rules/answer/struck-through.ts";
import { wordsInNilCell } from "./rules/answer/words-in-nil-cell.ts";
import { cutText } from "./rules/answer/cut-text.ts";
import { dateAsText } from "./rules/date/date-as-text.ts";
import { dateOutsidePlan } from "./rules/date/date-outside-plan.ts";
import { dateWithoutYear } from "./rules/date/date-without-year.ts";
import { doubtfulDate } from "./rules/date/doubtful-date.ts";
import { doubtfulPartner } from "./rules/partner/doubtful-partner.ts";
import { duplicateReference } from "./rules/reference/duplicate-reference.ts";
import { emailInText } from "./rules/privacy/email-in-text.ts";
import { errorValue } from "./rules/answer/error-value.ts";
import { finishBeforeStart } from "./rules/date/finish-before-start.ts";
import { formulaInAnswer } from "./rules/answer/formula-in-answer.ts";
import { impossibleDate } from "./rules/date/impossible-date.ts";
import { linkWithIdInText } from "./rules/privacy/link-with-id-in-text.ts";
import { mergedAnswer } from "./rules/answer/merged-answer.ts";
import { missingForecast } from "./rules/date/missing-forecast.ts";
import { missingHeading } from "./rules/form/missing-heading.ts";
import { missingPartner } from "./rules/partner/missing-partner.ts";
import { missingReference } from "./rules/reference/missing-reference.ts";
import { missingStatus } from "./rules/status/missing-status.ts";
import { missingUpdate } from "./rules/answer/missing-update.ts";
import { nameAtCaseMeeting } from "./rules/privacy/name-at-case-meeting.ts";
import { newHeading } from "./rules/form/new-heading.ts";
import { nhsNumberInText } from "./rules/privacy/nhs-number-in-text.ts";
import { niNumberInText } from "./rules/privacy/ni-number-in-text.ts";
import { niNumberShapeInText } from "./rules/privacy/ni-number-shape-in-text.ts";
import { nilWithUpdates } from "./rules/answer/nil-with-updates.ts";
import { notYourAction } from "./rules/reference/not-your-action.ts";
import { nothingReadable } from "./rules/form/nothing-readable.ts";
import { numberReference } from "./rules/reference/number-reference.ts";
import { oldTemplateVersion } from "./rules/form/old-template-version.ts";
import { partnerFromAbove } from "./rules/partner/partner-from-above.ts";
import { senderOfSheet } from "./rules/partner/sender-of-sheet.ts";
import { partCountInText } from "./rules/privacy/part-count-in-text.ts";
import { personNameInText } from "./rules/privacy/person-name-in-text.ts";
import { placeholderText } from "./rules/answer/placeholder-text.ts";
import { postcodeInText } from "./rules/privacy/postcode-in-text.ts";
import { pseudonymInText } from "./rules/privacy/pseudonym-in-text.ts";
import { refugeLocationInText } from "./rules/privacy/refuge-location-in-text.ts";
import { repairedReference } from "./rules/reference/repaired-reference.ts";
import { repeatedText } from "./rules/answer/repeated-text.ts";
import { reversedTimescale } from "./rules/date/reversed-timescale.ts";
import { rivalHeading } from "./rules/form/rival-heading.ts";
import { rewordedStatus } from "./rules/status/reworded-status.ts";
import { sectionReference } from "./rules/reference/section-reference.ts";
import { smallCountInText } from "./rules/privacy/small-count-in-text.ts";
import { socialHandleInText } from "./rules/privacy/social-handle-in-text.ts";
import { straySpaces } from "./rules/answer/stray-spaces.ts";
import { teamMaster } from "./rules/form/team-master.ts";
import { telephoneInText } from "./rules/privacy/telephone-in-text.ts";
import { textInsteadOfDate } from "./rules/date/text-instead-of-date.ts";
import { twoWayDate } from "./rules/date/two-way-date.ts";
import { unknownPartner } from "./rules/partner/unknown-partner.ts";
import { unknownReference } from "./rules/reference/unknown-reference.ts";
import { unknownStatus } from "./rules/status/unknown-status.ts";
import { unreadContent } from "./rules/form/unread-content.ts";
import { usOrderDate } from "./rules/date/us-order-date.ts";
import { vehicleInText } from "./rules/privacy/vehicle-in-text.ts";
import { wrongPlan } from "./rules/form/wrong-plan.ts";
import { wrongRound } from "./rules/form/wrong-round.ts";
import { formulaInKpiValue } from "./rules/kpi/formula-in-kpi-value.ts";
import { kpiOfAnotherPartner } from "./rules/kpi/kpi-of-another-partner.ts";
import { kpiPeriodNotOver } from "./rules/kpi/kpi-period-not-over.ts";
import { kpiShareAsFraction } from "./rules/kpi/kpi-share-as-fraction.ts";
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
  rivalHeading,
  unreadContent,
  missingPartner,
  senderOfSheet,
  partnerFromAbove,
  nilWithUpdates,
  wordsInNilCell,
  struckThrough,
  coveredAnswer,
  hiddenAnswer,
  noteOnSheet,
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
  rowWithoutAnswer,
  alteredPlanCell,
  mergedAnswer,
  unknownStatus,
  missingStatus,
  rewordedStatus,
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
  straySpaces,
  cutText,
  repeatedText,
  refugeLocationInText,
  telephoneInText,
  emailInText,
  addressInText,
  homeInText,
  exactPlaceInText,
  postcodeInText,
  nhsNumberInText,
  niNumberInText,
  niNumberShapeInText,
  identityNumberInText,
  birthDateInText,
  ageAndPlaceInText,
  smallCountInText,
  partCountInText,
  fewPeopleInText,
  providerCountInText,
  caseReferenceInText,
  nameAtCaseMeeting,
  personNameInText,
  pseudonymInText,
  courtCaseInText,
  singledOutInText,
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
  kpiShareAsFraction,
  negativeKpiCount,
  kpiValueTwice,
  formulaInKpiValue,
];
