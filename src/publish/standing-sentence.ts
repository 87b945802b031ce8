import { longDay } from "../calendar/iso-day.ts";
import type { PackStanding } from "./pack.ts";

/**
 * What every file of a pack says about its standing: `Draft: …`, or by whom and when it was approved
 * (domain reference 5.1: publication after named approval).
 */
export function standingSentence({ approved }: PackStanding): string {
  if (!approved) return "Draft: not approved for publication.";
  return `Approved for publication by ${approved.by}, ${approved.role}, on ${longDay(approved.on)}.`;
}
