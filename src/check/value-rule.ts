import type { UpdateField } from "../plan/column-fields.ts";
import type { Answer } from "../read/answer.ts";
import { type AnsweredRow, ownExtras } from "./answered-row.ts";
import { FIELD_WORDS } from "./field-words.ts";
import { placeOf, placeOfExtra, quoted } from "./place.ts";
import type { RuleContext } from "./check-context.ts";
import type { Fault } from "./fault.ts";
import type { Rule } from "./rule.ts";

const FIELDS = Object.keys(FIELD_WORDS).filter((key): key is UpdateField => key in FIELD_WORDS);

/** One answer of a row, whatever its column. */
export interface AnyAnswer {
  readonly answered: AnsweredRow;
  readonly answer: Answer;
  /** Null for a column that the tool does not know. */
  readonly field: UpdateField | null;
  /** How messages call its column. */
  readonly label: string;
}

function answersOf(
  answered: AnsweredRow,
): (AnyAnswer & { readonly place: ReturnType<typeof placeOf> })[] {
  const own = FIELDS.flatMap((field) => {
    const answer = answered.row.answers[field];
    const place = placeOf(answered, field);
    return answer ? [{ answered, answer, field, label: FIELD_WORDS[field], place }] : [];
  });
  const extra = ownExtras(answered.row).map((entry) => ({
    answered,
    answer: entry.answer,
    field: null,
    label: quoted(entry.heading),
    place: placeOfExtra(answered, entry),
  }));
  return [...own, ...extra];
}

/** A rule that looks at every answer by itself, whatever its field. */
export function valueRule(
  rule: Omit<Rule, "check"> & {
    readonly say: (
      answer: AnyAnswer,
      context: RuleContext,
    ) => Pick<Fault, "found" | "wanted" | "message" | "fix"> | null;
  },
): Rule {
  const { say, ...rest } = rule;
  return {
    ...rest,
    check: (context) =>
      context.rows.flatMap(answersOf).flatMap(({ place, ...answer }) => {
        const words = say(answer, context);
        return words ? [{ ...place, ...words }] : [];
      }),
  };
}
