import { countReadyRows } from "../../src/check/count-ready-rows.ts";
import { partnerLabel } from "../../src/plan/master/partner-label.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { CheckedFile } from "../../src/report/findings-text.ts";
import type { ReceivedFile } from "./receive-return.ts";

/** What a person is told of a received file, besides its findings. */
export function checkedFile(received: ReceivedFile, plan: Plan): CheckedFile {
  const { file, findings } = received;
  if (received.kind === "unread") {
    return { file, partner: null, round: null, rows: 0, ready: 0, nil: false, findings };
  }
  const { reading, partner } = received;
  const { rows, ready } = countReadyRows(reading, findings);
  const name = partner === null ? null : partnerLabel(partner, plan.partners);
  const nil = reading.nil !== null;
  return { file, partner: name, round: reading.identity.roundDay, rows, ready, nil, findings };
}
