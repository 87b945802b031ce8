import type { PartnerReading } from "../plan/reading.ts";
import type { Answer } from "../read/cells/answer.ts";
import { placeOf, placeOfAnswer, type Place } from "./place.ts";
import type { RuleContext } from "./check-context.ts";

/** A partner's name in a return: of the file, or of a row. */
interface PartnerAnswer {
  readonly reading: PartnerReading;
  readonly place: Place;
  /** Absent where a row has no cell for it. */
  readonly answer: Answer | undefined;
}

function identityAnswer(answer: Answer | null, reading: PartnerReading): PartnerAnswer[] {
  return answer ? [{ reading, place: placeOfAnswer(answer), answer }] : [];
}

/** Every partner's name that a return holds, each with its cells. */
export function partnerAnswers({ return: { identity }, rows }: RuleContext): PartnerAnswer[] {
  return [
    ...identityAnswer(identity.partner, identity.partnerReading),
    ...rows.map((answered) => ({
      reading: answered.row.partner,
      place: placeOf(answered, "partner"),
      answer: answered.row.answers.partner,
    })),
  ];
}
