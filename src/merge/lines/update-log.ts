import { longDay } from "../../calendar/iso-day.ts";
import { groupBy } from "../../finding/group-by.ts";
import type { LedgerLine, LedgerValues } from "../../plan/master/progress-log.ts";
import type { Answer } from "../../read/cells/answer.ts";
import { isDateField, type ReturnRow } from "../../read/return.ts";
import { fold } from "../../text/fold.ts";
import { tidy } from "../../text/tidy.ts";
import { LEDGER_FIELDS, type LedgerField, wordInIds } from "./ledger-fields.ts";
import type { FieldAnswer, LogKind } from "./log-kind.ts";

type UpdateAnswer = FieldAnswer<LedgerField>;

function textOf(row: ReturnRow, field: LedgerField, answer: Answer): string {
  if (field === "status" && row.status.kind === "missing") return "";
  const reading = isDateField(field) ? row.dates[field] : undefined;
  const isDateCell = typeof answer.value === "number" && answer.sources.length === 1;
  return isDateCell && reading?.day ? longDay(reading.day) : answer.text;
}

/** Every answered value of an update but its reference and partner; dates as the partner sees them. */
export function answersOf(row: ReturnRow): UpdateAnswer[] {
  const known = LEDGER_FIELDS.flatMap(({ key, from }) => {
    const answer = from && row.answers[from];
    const text = answer && textOf(row, key, answer);
    return answer ? [{ field: key, heading: wordInIds(key), answer, text: text ?? "" }] : [];
  });
  const extras = row.extras.map(({ heading, answer }) => ({
    field: "other" as const,
    heading,
    answer,
    text: answer.text,
  }));
  return [...known, ...extras].filter(({ text }) => text.trim() !== "");
}

function valuesOf(answers: readonly UpdateAnswer[]): LedgerValues {
  const textIn = (field: LedgerField): string =>
    answers.find((entry) => entry.field === field)?.text ?? "";
  return {
    actionTaken: textIn("actionTaken"),
    responsible: textIn("responsible"),
    start: textIn("start"),
    finish: textIn("finish"),
    status: textIn("status"),
    forecast: textIn("forecast"),
    completed: textIn("completed"),
    evidence: textIn("evidence"),
    obstacle: textIn("obstacle"),
    percent: textIn("percent"),
    other: answers
      .filter(({ field }) => field === "other")
      .map(({ heading, text }) => `${heading}: ${text}`)
      .join("\n"),
  };
}

/** The row's own partner, where it names one: else who sends the file reports. */
function senderIn({ partner, answers }: ReturnRow): Partial<LedgerLine> {
  if (partner.kind === "missing") return {};
  return {
    partner: partner.kind === "known" ? partner.id : null,
    partnerWritten: answers.partner?.text ?? partner.written,
  };
}

/** The action in its round, or the same words or reference that waited to be placed. */
function subjectOf({ round, ref, refWritten, values }: LedgerLine): string {
  if (ref !== null) return `${round}|at ${ref}`;
  const reference = fold(refWritten);
  return `${round}|${reference}|${reference === "" ? tidy(values.actionTaken) : ""}`;
}

/** The Progress log: one line an update. */
export const UPDATE_LOG: LogKind<ReturnRow, LedgerLine, LedgerField> = {
  rowsOf: ({ rows }) => rows,
  answersOf,
  countOf: (answers) =>
    new Map([...groupBy(answers, ({ field }) => field)].map(([field, all]) => [field, all.length])),
  lineOf: (row, answers, line) => ({
    ...line,
    ...senderIn(row),
    ref: row.reference.kind === "action" ? row.reference.ref : null,
    refWritten: row.answers.reference?.text ?? row.reference.written,
    values: valuesOf(answers),
  }),
  sayingOf: ({ ref, refWritten, partner, partnerWritten, values }) =>
    JSON.stringify([ref ?? refWritten, ref === null, partner, partnerWritten, values]),
  subjectOf,
};
