import { isIsoDay, type IsoDay } from "../../calendar/iso-day.ts";
import { fold } from "../../text/fold.ts";
import type { FormAction, FormQuestion } from "../form/form-reading.ts";
import type { FormContext } from "../form/read-form.ts";
import { isSameSheet, type ColumnAnswer } from "./column-answers.ts";

type ToldRow = NonNullable<FormContext["toldRow"]>;

/** The words of a row's choices, and what each makes of the row. */
const KINDS = new Map<string, ReturnType<ToldRow>>([
  ["action", "action"],
  ["rest of the action above", "continuation"],
  ["section", "banner"],
  ["leave out", "outside"],
]);

/** What a row that is struck through becomes; a status is given where it has none of its own. */
const STRUCK: ReadonlyMap<string, string> = new Map([
  ["done", "Complete"],
  ["dropped", "Withdrawn"],
]);

/** `Plan!12` → its sheet and row, counted from 0; undefined for any other place. */
function answeredRow(about: string): { readonly sheet: string; readonly row: number } | undefined {
  const [, sheet, row] = /^'?(.+?)'?!([1-9]\d{0,6})$/u.exec(about) ?? [];
  return sheet === undefined ? undefined : { sheet, row: Number(row) - 1 };
}

function saidOfRow(answers: readonly ColumnAnswer[], sheet: string, row: number): string[] {
  return answers.flatMap(({ about, answer }) => {
    const place = answeredRow(about);
    return place?.row === row && isSameSheet(place.sheet, sheet) ? [answer] : [];
  });
}

/** What a person said of rows. */
export function toldRow(answers: readonly ColumnAnswer[]): ToldRow {
  return (sheet, row) => {
    const kinds = saidOfRow(answers, sheet, row).map((answer) => KINDS.get(fold(answer)));
    return kinds.find((kind) => kind !== undefined) ?? null;
  };
}

/** The first day of plan year 1, where an answer says it. */
export function toldStart(answers: readonly ColumnAnswer[]): IsoDay | null {
  return answers.map(({ answer }) => answer).find(isIsoDay) ?? null;
}

function choiceAt(
  answers: readonly ColumnAnswer[],
  { sheet, row }: FormAction,
  questions: readonly FormQuestion[],
): string | undefined {
  const choices = questions
    .filter(({ about }) => {
      const place = answeredRow(about);
      return place?.row === row && isSameSheet(place.sheet, sheet);
    })
    .flatMap((question) => question.choices);
  return saidOfRow(answers, sheet, row).find((answer) => choices.includes(answer));
}

/** Actions with what a person said of their references, and of rows that are struck through. */
export function answeredActions(
  actions: readonly FormAction[],
  answers: readonly ColumnAnswer[],
  questions: readonly FormQuestion[],
): FormAction[] {
  const taken = new Set(actions.map(({ ref }) => ref));
  return actions.map((action) => {
    const choice = choiceAt(answers, action, questions);
    if (choice === undefined || KINDS.has(fold(choice))) return action;
    const status = STRUCK.get(fold(choice));
    if (status !== undefined) return { ...action, status: action.status ?? status };
    const isReference = choice === action.refWritten && !taken.has(choice);
    return isReference ? { ...action, ref: choice } : action;
  });
}

/** The questions that no answer settles. */
export function openQuestions(
  questions: readonly FormQuestion[],
  answers: readonly ColumnAnswer[],
): FormQuestion[] {
  return questions.filter(
    ({ about, choices }) =>
      !answers.some(
        (given) =>
          given.about.toLowerCase() === about.toLowerCase() &&
          choices.some((choice) => fold(choice) === fold(given.answer)),
      ),
  );
}
