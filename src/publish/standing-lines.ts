import { longDay } from "../calendar/iso-day.ts";
import type { PackStanding } from "./pack.ts";

const SHORT_FINGERPRINT = 12;

/** Whether a pack is a draft, as every file of it says: each sentence a line of its own. */
export function standingLines({ approved, contentSha256 }: PackStanding): readonly string[] {
  if (approved) {
    const { by, role, on } = approved;
    return [`Approved for publication by ${by}, ${role}, on ${longDay(on)}`];
  }
  const short = contentSha256.slice(0, SHORT_FINGERPRINT);
  return [
    `Draft. Not approved for publication. Content fingerprint ${short}`,
    `SHA-256: ${contentSha256}`,
  ];
}
