import { UnreadableWorkbook } from "./unreadable-workbook.ts";

/** Throws UnreadableWorkbook ("more than 1,000 sheets") where `count` is above what is allowed. */
export function refuseMore(count: number, most: number, things: string): void {
  if (count <= most) return;
  throw new UnreadableWorkbook("too-large", `more than ${most.toLocaleString("en-GB")} ${things}`);
}
