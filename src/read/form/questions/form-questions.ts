import type { DateSystem } from "../../../workbook/workbook.ts";
import type { FormPeriod } from "../period/plan-period.ts";
import { longDay } from "../../../calendar/iso-day.ts";
import type { FormQuestion } from "../form-reading.ts";
import type { SettledReference } from "../references/settle-references.ts";
import type { BuiltAction } from "../actions/build-actions.ts";
import type { DraftAction } from "../facts/draft-action.ts";
import type { TableRows } from "../rows/read-rows.ts";
import type { ReadTable } from "../facts/read-table.ts";
import { columnQuestion } from "./column-questions.ts";
import { nameQuestions } from "./name-questions.ts";
import { referenceQuestion, rowQuestion } from "./row-questions.ts";
import { struckQuestions } from "./struck-questions.ts";

/** What the reading of a form left in doubt. */
export interface Doubts {
  readonly tables: ReadonlyMap<ReadTable, TableRows>;
  readonly drafts: readonly DraftAction[];
  readonly built: readonly BuiltAction[];
  readonly references: readonly SettledReference[];
  readonly period: FormPeriod;
  readonly system: DateSystem;
}

function periodQuestions({ period, tables }: Doubts): FormQuestion[] {
  const [table] = tables.keys();
  if (!table || (period.from !== "dates" && period.from !== "nothing")) return [];
  const why =
    period.from === "dates" ? "the financial year of its earliest date" : "this financial year";
  return [
    {
      about: table.sheet.sheet.name,
      question: `Nothing says when the plan's first year begins, so ${why} is taken: ${longDay(period.start)}. When does it begin?`,
      choices: [period.start],
      samples: [],
    },
  ];
}

/** Every question of a form: its columns, its rows, its references, what is struck through, names, years. */
export function formQuestions(doubts: Doubts): FormQuestion[] {
  const { tables, drafts, built, references, system } = doubts;
  const columns = [...tables.keys()].flatMap((table) =>
    table.columns
      .filter(({ sure }) => !sure)
      .map((column) => columnQuestion(table.sheet.sheet.name, column)),
  );
  const written = built.flatMap(({ action }, at) => {
    const note = references[at]?.note;
    return note === "misread" || note === "duplicate" ? [referenceQuestion(action, note)] : [];
  });
  return [
    ...columns,
    ...[...tables.values()].flatMap((rows) => rows.doubts.map(rowQuestion)),
    ...written,
    ...drafts.flatMap((draft) => struckQuestions(draft, system)),
    ...nameQuestions(built),
    ...periodQuestions(doubts),
  ];
}
