import type { IsoDay } from "../../calendar/iso-day.ts";
import type { PreviousUpdate } from "../../plan/master/previous-updates.ts";
import type { Plan } from "../../plan/plan.ts";
import { readPartner } from "../../plan/read-partner.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { isTemplate } from "../sheets/template-sheets.ts";
import { shownActions } from "./own-sheet.ts";

/**
 * What a return made from template v1 shows of the partner's own actions as said in the plan's last round
 * before `round`, the one that the return is for; nothing where that is not known.
 */
export function shownUpdates(
  workbook: Workbook,
  { partners, rounds }: Pick<Plan, "partners" | "rounds">,
  round: IsoDay | null,
): PreviousUpdate[] {
  if (round === null || !isTemplate(workbook)) return [];
  const earlier = rounds.map(({ date }) => date).filter((date) => date < round);
  const before = earlier.sort().at(-1);
  return shownActions(workbook).flatMap(({ ref, last }) => {
    if (!last || last.round !== before) return [];
    const from = readPartner(last.from, partners);
    return [{ ref, partner: from.kind === "known" ? from.id : null, text: last.text }];
  });
}
