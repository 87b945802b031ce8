import { type ColumnAnswer, parseColumnAnswer } from "../src/read/plan/column-answers.ts";
import { UsageError } from "./command.ts";

/** The option that answers what a column of a return holds. */
export const COLUMN_OPTION = {
  type: "string",
  value: "COLUMN=FIELD",
  many: true,
  meaning:
    'what a column holds: "Updates!E=status" or "Latest position=update"; may be given several times',
} as const;

/** What `--column` says of columns, each time it is given. Throws a UsageError where one says nothing. */
export function columnAnswers(texts: readonly string[]): ColumnAnswer[] {
  return texts.map((text) => {
    const answer = parseColumnAnswer(text);
    if (answer) return answer;
    throw new UsageError(
      `--column must say a column and what it holds, such as "Plan!E=lead" or "Lead Agency=lead". ${text} does not.`,
    );
  });
}
