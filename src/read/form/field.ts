import { FIELDS, type Field } from "../../plan/field.ts";

export { FIELDS, type Field };

/** Each field as a reader of Excel would say it: "Column E is read as who leads". */
export const FIELD_MEANINGS: Readonly<Record<Field, string>> = {
  reference: "the action's reference",
  section: "what groups the actions",
  action: "what is to be done",
  recommendation: "the recommendation or reason beside the action",
  lead: "who leads",
  supporting: "who contributes",
  measure: "how success is measured",
  start: "when it is to start",
  due: "when it is to be done",
  "original-due": "the first date agreed",
  forecast: "the revised or expected date",
  milestones: "steps on the way",
  status: "how it stands",
  percent: "how much of it is complete, in per cent",
  update: "what was done",
  completed: "when it was done",
  evidence: "evidence or impact of what was done",
  obstacle: "barriers, or help needed",
  partner: "who sends the update",
  responsible: "who in the partner's house does it",
  priority: "its priority or level of risk",
  other: "nothing that the tool uses: it is kept under its own heading",
};
