import { answeredRows } from "./answered-row.ts";
import { givesValue } from "../read/kpi/kpi-row.ts";
import type { CheckContext, RuleContext } from "./check-context.ts";
import { screenedTexts } from "./screened-text.ts";
import { typedAnswers } from "./typed-answers.ts";

/** Works out once what several rules need: the answered rows, the KPI values, each answer, and its screening. */
export function ruleContext(context: CheckContext): RuleContext {
  const { kpiRows } = context.return;
  const rows = answeredRows(context.return, context.plan, context.partner);
  const answers = typedAnswers(rows, kpiRows);
  return {
    ...context,
    rows,
    kpiValues: kpiRows.filter(givesValue),
    answers,
    texts: screenedTexts(answers, context.plan),
  };
}
