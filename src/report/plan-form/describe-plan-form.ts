import { expectedPartners } from "../../merge/lines/expected-partners.ts";
import type { PlanForm } from "../../read/plan/read-plan-form.ts";
import { count } from "../../text/count.ts";
import { shorten } from "../../text/shorten.ts";
import { columnsText } from "./columns-text.ts";
import { questionLines } from "./question-lines.ts";

const MOST_SHOWN = 100;

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[title, ...lines.map((line) => `  ${line}`)].join("\n")];
}

function sectionLines({ plan, form }: PlanForm): string[] {
  const named = plan.sections.map(({ number, name }) => {
    const many = plan.actions.filter(({ section }) => section === number).length;
    return `${number}. ${name}: ${count(many, "action")}`;
  });
  return form.actions.length > 0 ? named : [];
}

function partnerLines({ plan }: PlanForm): string[] {
  const owed = expectedPartners(plan);
  return plan.partners.map(({ id, name, shortName }) => {
    const full = name === shortName ? name : `${shortName} (${name})`;
    return `${full}: ${owed.has(id) ? "owes a return" : "owes no return"}`;
  });
}

function keptLines({ kept }: PlanForm): string[] {
  return kept.map(
    ({ heading, values }) => `${heading}: ${count(values.size, "cell")} with something in it`,
  );
}

/** How a form was read, for the officer who brought it: columns, sections, partners, what is kept, left and asked. */
export function describePlanForm(reading: PlanForm): string {
  const { form, doubtfulNames } = reading;
  const left = form.left.map(
    ({ sheet, cells, text }) => `${sheet}!${cells}: ${shorten(text, MOST_SHOWN)}`,
  );
  return [
    "How the file was read",
    columnsText(form.tables),
    ...block("Sections", sectionLines(reading)),
    ...block("Partners", partnerLines(reading)),
    ...block("Names that are no partners until somebody says so", doubtfulNames),
    ...block("Columns that the master keeps under their own headings", keptLines(reading)),
    ...block("What was worked out", form.notes),
    ...block("Text that belongs to no action", left),
    ...block("To answer", form.questions.flatMap(questionLines)),
    "",
  ].join("\n\n");
}
