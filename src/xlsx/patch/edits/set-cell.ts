import type { SetCell } from "../../../workbook/edit.ts";
import { refuseHarm } from "./refuse-cell.ts";
import type { EditSession } from "./edit-session.ts";

/** Puts a value into one cell, or clears it; the style stays. */
export function setCell(session: EditSession, { sheet: name, address, value }: SetCell): void {
  const sheet = session.sheet(name);
  refuseHarm(session, sheet, address);
  sheet.put(address, { content: { value } });
}
