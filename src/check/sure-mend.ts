import { longDay } from "../calendar/iso-day.ts";
import type { Mend } from "../finding/finding.ts";
import type { Answer } from "../read/return.ts";
import { toA1 } from "../workbook/address.ts";

/**
 * The mend that puts `value` in an answer's cell. None where the answer runs over several cells, comes
 * from a formula or holds just that: there a person must look.
 */
export function sureMend(answer: Answer | undefined, value: Mend["value"]): Mend | undefined {
  const [source, ...more] = answer?.sources ?? [];
  if (!answer || !source || more.length > 0 || answer.formula !== undefined) return undefined;
  if (answer.value === value) return undefined;
  const after = typeof value === "string" ? value : longDay(value.day);
  return { cell: toA1(source.address), before: answer.text, after, value };
}
