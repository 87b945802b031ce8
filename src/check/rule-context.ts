import { answeredRows } from "./answered-row.ts";
import type { CheckContext, RuleContext } from "./check-context.ts";
import { screenedTexts } from "./screened-text.ts";

/** Works out once what several rules need: the answered rows and their screened texts. */
export function ruleContext(context: CheckContext): RuleContext {
  const rows = answeredRows(context.return, context.plan, context.partner);
  return { ...context, rows, texts: screenedTexts(rows, context.plan) };
}
