import { quoted } from "../check/place.ts";
import type { Return } from "../read/return.ts";

/**
 * The sender that a return names, where the plan does not have it: `Otherton Council (not known)`; null where
 * the return names none.
 */
export function unknownPartner({ identity: { partner } }: Pick<Return, "identity">): string | null {
  const written = quoted(partner?.text ?? "");
  return written === "" ? null : `${written} (not known)`;
}
