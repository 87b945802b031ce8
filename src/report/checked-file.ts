import { countReadyRows } from "../check/count-ready-rows.ts";
import { partnerLabel } from "../plan/master/partner-label.ts";
import type { Plan } from "../plan/plan.ts";
import type { CheckedFile } from "./findings-text.ts";
import type { ReturnFile } from "./return-file.ts";
import { senderNote, senderOf } from "./return-sender.ts";
import { unknownPartner } from "./unknown-partner.ts";

/** What a person is told of a file, besides its findings; `plan` is the one it was checked against. */
export function checkedFile(returned: ReturnFile, plan: Pick<Plan, "partners">): CheckedFile {
  const { file, findings } = returned;
  if (returned.kind === "unread") {
    const unread = { rows: 0, ready: null, nil: false, layout: "unknown" } as const;
    return { file, partner: null, round: null, ...unread, findings };
  }
  const { reading, partner } = returned;
  const how = countReadyRows(reading, findings);
  const { how: known } = senderOf(returned);
  const name =
    partner === null
      ? unknownPartner(reading)
      : `${partnerLabel(partner, plan.partners)}${senderNote(known)}`;
  return { file, partner: name, round: reading.identity.roundDay, ...how, findings };
}
