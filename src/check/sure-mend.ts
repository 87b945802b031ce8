import { longDay } from "../calendar/iso-day.ts";
import type { Mend } from "../finding/finding.ts";
import type { Answer } from "../read/cells/answer.ts";
import { toA1 } from "../workbook/address.ts";

/** A question mark, `~`, `≠`, `✗`: whoever types it says more, or is in doubt. */
const DOUBT = /[?？]|[^\P{S}|]/u;

/** True where a text holds a sign of doubt that would be lost if `after` stood there instead. */
export function losesDoubt(text: string, after: string): boolean {
  return DOUBT.test(text) && !DOUBT.test(after);
}

/**
 * The mend that puts `value` in an answer's cell. None where the answer runs over several cells, comes
 * from a formula, says more or holds just that: there a person must look.
 */
export function sureMend(answer: Answer | undefined, value: Mend["value"]): Mend | undefined {
  const [source, ...more] = answer?.sources ?? [];
  if (!answer || !source || more.length > 0 || answer.formula !== undefined) return undefined;
  if (answer.value === value) return undefined;
  const after = typeof value === "string" ? value : longDay(value.day);
  if (losesDoubt(answer.text, after)) return undefined;
  return { cell: toA1(source.address), before: answer.text, after, value };
}
