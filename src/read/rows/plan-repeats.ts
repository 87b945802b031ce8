import { parseTimescale } from "../../calendar/parse-timescale.ts";
import type { TimescaleContext } from "../../calendar/timescale.ts";
import type { UpdateField } from "../../plan/column-fields.ts";
import type { Plan } from "../../plan/plan.ts";
import { fold } from "../../text/fold.ts";
import type { Answer } from "../cells/answer.ts";
import type { DateReading } from "../return.ts";

/** Fields that a plan has too: in a plan that is sent back they are no answer while they say the same. */
const OF_THE_PLAN: ReadonlySet<UpdateField> = new Set(["start", "finish", "responsible"]);

/** True for an answer that only repeats what the plan says of the action. */
export type RepeatsPlan = (
  ref: string,
  field: UpdateField,
  answer: Answer,
  date: DateReading | undefined,
) => boolean;

/** Compares answers with the plan's own dates and names; each action's timescale is read once. */
export function planRepeats(plan: Pick<Plan, "actions">, dates: TimescaleContext): RepeatsPlan {
  const actions = new Map(plan.actions.map((action) => [action.ref, action]));
  const timescales = new Map<string, ReturnType<typeof parseTimescale>>();
  return (ref, field, answer, date) => {
    const action = actions.get(ref);
    if (!action || !OF_THE_PLAN.has(field)) return false;
    const text = fold(answer.text);
    if ([action.timescale, action.lead].some((said) => fold(said) === text)) return true;
    if (!date) return false;
    const planned = timescales.get(ref) ?? parseTimescale(action.timescale, dates);
    timescales.set(ref, planned);
    const day = date.day ?? date.timescale.end;
    return day !== null && day === (field === "start" ? planned.start : planned.end);
  };
}
