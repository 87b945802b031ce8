import { type Area, toA1 } from "./address.ts";

/** The area in A1 notation, a single cell without a colon. */
export function areaToA1(area: Area): string {
  const from = toA1({ row: area.top, column: area.left });
  const to = toA1({ row: area.bottom, column: area.right });
  return from === to ? from : `${from}:${to}`;
}
