import { tidy } from "../../text/tidy.ts";

const SHARE =
  /^(\d{1,3}(?:\.\d+)?)\s*(?:%|per ?cent)(?:\s+(?:complete|completed|done|of the work))?\.?$/iu;

/** The share complete that a text gives, 0 to 100: `75%`, `40 per cent complete`; null for any other text. */
export function percentWritten(written: string): number | null {
  const match = SHARE.exec(tidy(written));
  const value = Number(match?.[1]);
  return match && value <= 100 ? value : null;
}
