import { tidySpaces } from "../../../text/tidy.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Answer } from "../../../read/cells/answer.ts";
import type { Fault } from "../../fault.ts";
import { FIELD_WORDS } from "../../field-words.ts";
import { partnerAnswers } from "../../partner-answer.ts";
import { placeOf, type Place } from "../../place.ts";
import type { RuleContext } from "../../check-context.ts";
import type { Rule } from "../../rule.ts";
import { sureMend } from "../../sure-mend.ts";

/** A cell whose words come from a list. */
interface ListedAnswer {
  readonly label: string;
  readonly kind: string;
  readonly place: Place;
  readonly answer: Answer | undefined;
}

const READS_FINE = new Set(["action", "section", "known"]);

function listedAnswers(context: RuleContext): ListedAnswer[] {
  const inRows = (["reference", "status"] as const).flatMap((field) =>
    context.rows.map((answered) => ({
      label: FIELD_WORDS[field],
      kind: answered.row[field].kind,
      place: placeOf(answered, field),
      answer: answered.row.answers[field],
    })),
  );
  const partners = partnerAnswers(context).map(({ reading, ...rest }) => ({
    label: FIELD_WORDS.partner,
    kind: reading.kind,
    ...rest,
  }));
  return [...partners, ...inRows];
}

/** True for a name just as the plan has it: its own spaces are the list's. */
function isListed(value: unknown, { statuses, partners }: Plan): boolean {
  return [...statuses, ...partners].some(({ name }) => name === value);
}

function faultOf({ label, kind, place, answer }: ListedAnswer): Fault[] {
  if (!READS_FINE.has(kind) || typeof answer?.value !== "string") return [];
  const mend = sureMend(answer, tidySpaces(answer.value));
  if (!mend) return [];
  return [
    {
      ...place,
      found: "extra spaces",
      wanted: mend.after,
      message: `${label} holds spaces before, after or between its words that the list does not have. Remove them`,
      fix: "Remove the extra spaces",
      mends: [mend],
    },
  ];
}

/** Spaces that nobody sees in a cell that reads fine; Excel takes it for another entry than the list's. */
export const straySpaces: Rule = {
  code: "stray-spaces",
  severity: "query",
  title: "A reference, status or partner holds extra spaces",
  source: "Answers are typed values",
  about: "value",
  check: (context) =>
    context.return.layout === "template-v1"
      ? listedAnswers(context)
          .filter(({ answer }) => !isListed(answer?.value, context.plan))
          .flatMap(faultOf)
      : [],
};
