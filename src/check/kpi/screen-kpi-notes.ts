import type { Finding } from "../../finding/finding.ts";
import type { KpiRow } from "../../read/kpi/kpi-row.ts";
import type { ReturnRow } from "../../read/return.ts";
import type { AnsweredRow } from "../answered-row.ts";
import type { CheckContext } from "../check-context.ts";
import { RULES } from "../rules.ts";
import { screenedTexts } from "../screened-text.ts";

/** A row's free texts as columns that the ordinary form does not have. */
function asReturnRow({ sheet, row, answers, extras }: KpiRow): ReturnRow {
  const note = answers.note;
  return {
    sheet,
    row,
    section: null,
    answers: {},
    extras: [...(note ? [{ heading: "Note", answer: note }] : []), ...extras],
    reference: { kind: "missing", written: "" },
    partner: { kind: "missing", written: "" },
    status: { kind: "missing", written: "" },
    dates: {},
  };
}

function asAnswered(row: KpiRow): AnsweredRow {
  return { row: asReturnRow(row), table: undefined, action: null, by: null, hasUpdate: false };
}

/** What the rules about free text say of the notes beside KPI values: the same as of any update. */
export function screenKpiNotes(rows: readonly KpiRow[], context: CheckContext): Finding[] {
  const noted = rows.map(asAnswered);
  const own = { ...context, rows: noted, texts: screenedTexts(noted, context.plan) };
  return RULES.filter(({ about }) => about === "text").flatMap(({ code, severity, check }) =>
    check(own).map((fault) => ({ code, severity, ...fault })),
  );
}
