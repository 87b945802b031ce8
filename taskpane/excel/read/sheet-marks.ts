import type { Asked } from "../host/asked.ts";

/** Always true, and known again on any later day: a conditional format with this formula is a mark of ours. */
export const MARK_FORMULA = '=N("Marked by Action Plan Returns")=0';

function isMark({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  return type === "Custom" && customOrNullObject.rule.formula === MARK_FORMULA;
}

/** Asks for the marks on a sheet. */
export function askMarks(sheet: Excel.Worksheet): Asked<readonly Excel.ConditionalFormat[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/type,items/customOrNullObject/rule/formula");
  return () => formats.items.filter(isMark);
}
