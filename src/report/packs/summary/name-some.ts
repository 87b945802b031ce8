import { figure } from "../../../text/count.ts";

/** `3a, 3b and 3c`, or, where there are more than `most`, the first of them `and 12 more`. */
export function nameSome(names: readonly string[], most: number): string {
  const shown = names.slice(0, names.length > most ? most : names.length - 1);
  const last =
    names.length > most ? `${figure(names.length - most)} more` : (names.at(-1) ?? "none");
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}
